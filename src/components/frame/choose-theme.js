(() => {
  const root = document.documentElement;
  const show = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  try {
    show(localStorage.getItem('theme'));
  } catch {}
  root.classList.add('js');
  document.addEventListener('change', ({ target }) => {
    if (target.name !== 'theme') return;
    show(target.value);
    try {
      localStorage.setItem('theme', target.value);
    } catch {}
  });
  document.addEventListener('DOMContentLoaded', () => {
    const chosen = root.dataset.theme ?? 'system';
    for (const input of document.querySelectorAll('input[name=theme]'))
      input.checked = input.value === chosen;
  });
})();
