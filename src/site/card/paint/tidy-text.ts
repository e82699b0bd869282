/** A text on one line, in whole letters, without signs that draw nothing and pictures nobody brought. */
export const tidyText = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(
      /(?![©®™])\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f]/gu,
      '',
    )
    .replace(/[\p{Cc}\p{Co}\p{Cn}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffd]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
