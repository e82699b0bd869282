(() => {
  const { to } = document.currentScript.dataset;
  location.replace(to + location.search + location.hash);
})();
