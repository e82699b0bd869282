// The first act of a visitor begins it: a page that is only looked at asks for nothing more.
const begin = () => {
  import('./keep-when-wanted.ts').then(
    (module) => module.keepWhenWanted(),
    () => undefined,
  );
};
for (const act of ['scroll', 'click', 'keydown']) addEventListener(act, begin, { once: true });
