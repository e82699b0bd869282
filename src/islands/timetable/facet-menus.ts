/** Closes an open list of choices when something else is pressed, and on Escape, which gives its button the focus. */
export function closeMenus(form: HTMLElement): void {
  const menus = () => form.querySelectorAll<HTMLDetailsElement>('details[open]');
  document.addEventListener('click', ({ target }) => {
    for (const menu of menus())
      if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of menus()) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
}
