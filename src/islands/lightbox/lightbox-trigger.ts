/**
 * Opens the lightbox from any grid of photos; it arrives when a photo is pressed. A press with a
 * modifier, and one while the lightbox cannot load, follow the link to the photo’s own page.
 */
document.addEventListener('click', (event) => {
  const { target, button, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || button !== 0 || ctrlKey || metaKey || shiftKey) return;
  const link = target.closest<HTMLAnchorElement>('[data-photos] a[id^="p-"]');
  const grid = link?.closest('[data-photos]');
  if (!link || !grid) return;
  event.preventDefault();
  import('./open-lightbox.tsx').then(
    ({ openLightbox }) => openLightbox(grid, link),
    () => location.assign(link.href),
  );
});
