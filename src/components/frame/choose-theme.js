// @ts-check
// Runs before the first paint, so that a chosen theme never flashes; the toggle it serves stays hidden
// without script, where the system's choice rules. A file of its own: the site's policy runs no inline script.
(() => {
  const root = document.documentElement;
  const read = () => {
    try {
      return localStorage.getItem('theme');
    } catch {
      return null;
    }
  };
  const show = (/** @type {string | null} */ theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  };
  show(read());
  root.classList.add('js');
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    show(target.value);
    try {
      localStorage.setItem('theme', target.value);
    } catch {
      // A browser that keeps nothing still shows the choice on this page.
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    const chosen = root.dataset['theme'] ?? 'system';
    for (const input of document.querySelectorAll('input[name=theme]')) {
      if (input instanceof HTMLInputElement) input.checked = input.value === chosen;
    }
  });
})();
