/** What is drawn on the picture that others show beside a link. */
export const more = (number: number) => `${number} more`;
export const photoBy = (credit: string) => `Photo: ${credit}`;
/** Told by a build. */
export const notDrawn = (card: {
  readonly page: string;
  readonly more: number;
  readonly reason: string;
}) =>
  `The preview card of ${card.page}${card.more === 0 ? '' : ` and of ${card.more} more`} could not be drawn, and is without words: ${card.reason}`;
