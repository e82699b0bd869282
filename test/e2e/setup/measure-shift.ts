/** To run in a page: its layout shift so far, after a scroll to its end has brought in what waits for one. */
export async function measureShift(): Promise<number> {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let y = 0; y < document.documentElement.scrollHeight; y += 600) {
    window.scrollTo(0, y);
    await frame();
  }
  await frame();
  window.scrollTo(0, 0);
  await frame();
  return sum;
}
