// @ts-check
// Leads from an address a page had before to the one it has, and to the same moment of it.
(() => {
  const to = document.currentScript?.dataset['to'];
  if (to !== undefined) location.replace(to + location.search + location.hash);
})();
