const DURATION = /^P(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/;

/** Seconds of an ISO 8601 duration as YouTube writes it (`PT1H1M17S`, `P1DT2H`, `P0D`); undefined otherwise. */
export function readIsoDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (!match || text === 'P' || text.endsWith('T')) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  return days * 86_400 + hours * 3_600 + minutes * 60 + seconds;
}
