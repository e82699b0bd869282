(() => {
  const root = document.documentElement;
  const choices = { theme: ['light', 'dark'], text: ['large', 'larger'] };
  const show = (name, value) => {
    if (choices[name].includes(value)) root.dataset[name] = value;
    else delete root.dataset[name];
  };
  try {
    for (const name in choices) show(name, localStorage.getItem(name));
  } catch {}
  root.classList.add('js');
  document.addEventListener('change', ({ target: { name, value } }) => {
    if (!choices[name]) return;
    show(name, value);
    try {
      localStorage.setItem(name, value);
    } catch {}
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const input of document.querySelectorAll('input[type=radio]'))
      if (choices[input.name])
        input.checked = input.value === (root.dataset[input.name] ?? 'system');
  });
})();
