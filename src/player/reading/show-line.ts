/**
 * Scrolls a line into the middle of the window: smoothly when it is near and the visitor has not asked
 * for less motion, at once when it is far.
 */
export function showLine(line: Element): void {
  const far = Math.abs(line.getBoundingClientRect().top) > 2 * innerHeight;
  const still = far || matchMedia('(prefers-reduced-motion: reduce)').matches;
  line.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  if (!far) return;
  // Parts of a page that were never in sight get their real height only when they come near.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => line.scrollIntoView({ block: 'center', behavior: 'instant' })),
  );
}
