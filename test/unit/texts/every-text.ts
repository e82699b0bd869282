/** A text of the interface and where it stands, “talkListTexts.kinds.panel”. */
export interface NamedText {
  readonly path: string;
  readonly text: unknown;
}

/** Every text of some areas by its path. */
export const everyText = (areas: object, before = ''): NamedText[] =>
  Object.entries(areas).flatMap(([key, text]: [string, unknown]) => {
    const path = `${before}${key}`;
    return typeof text === 'object' && text !== null
      ? everyText(text, `${path}.`)
      : [{ path, text }];
  });
