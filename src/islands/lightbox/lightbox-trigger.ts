/**
 * Opens the lightbox from any grid of photos; it arrives when a photo is pressed. A press with a
 * modifier, and one while the lightbox cannot load, follow the link to the photo’s own page.
 */
document.addEventListener('click', (event) => {
  const { target, button, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || button !== 0 || ctrlKey || metaKey || shiftKey) return;
  const link = target.closest<HTMLAnchorElement>('[data-photos] a[id^="p-"]');
  const series = link?.closest<HTMLElement>('[data-photos]')?.dataset['photos'];
  if (!link || series === undefined) return;
  event.preventDefault();
  import('./open-lightbox.tsx').then(
    ({ openLightbox }) => openLightbox(series, link),
    () => location.assign(link.href),
  );
});
