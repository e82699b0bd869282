/** Odds of a probability, kept away from certainty so that other evidence still counts. */
export function oddsOf(probability: number): number {
  const bounded = Math.min(0.985, Math.max(0.005, probability));
  return bounded / (1 - bounded);
}

/** The probability that given odds stand for. */
export function probabilityOf(odds: number): number {
  return odds / (1 + odds);
}
