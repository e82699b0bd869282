/** Seconds as a player shows them, `5:50` or `1:02:09`. */
export function clock(seconds: number): string {
  const two = (number: number) => String(Math.floor(number) % 60).padStart(2, '0');
  const minutes = seconds / 60;
  return minutes < 60
    ? `${Math.floor(minutes)}:${two(seconds)}`
    : `${Math.floor(minutes / 60)}:${two(minutes)}:${two(seconds)}`;
}
