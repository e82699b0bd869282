const fetchRest = () => {
  import('./hold-place.ts').then(
    (module) => module.holdPlace(),
    () => undefined,
  );
};

/**
 * Brings a page with a transcript to the line its address names, and Reload and Back to the line that was
 * read: browsers restore pixels, and those belong to other lines by then. What does it is fetched once
 * there is a place to keep.
 */
export function keepPlace(): void {
  if (!document.querySelector('.transcript-text')) return;
  if (location.hash || history.state) fetchRest();
  addEventListener('scroll', fetchRest, { once: true });
  addEventListener('click', fetchRest, { once: true });
}
