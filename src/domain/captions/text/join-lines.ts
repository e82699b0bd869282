/** The lines of a cue as one: with blanks between them, but for writing that has none, Chinese and Japanese. */
export function joinLines(lines: readonly string[]): string {
  let joined = lines[0] ?? '';
  for (let index = 1; index < lines.length; index += 1) {
    const next = lines[index] ?? '';
    joined += (runsOn(joined, next) ? '' : ' ') + next;
  }
  return joined;
}

function runsOn(above: string, below: string): boolean {
  const last = above.charCodeAt(above.length - 1);
  if (last < 0x2e80) return false;
  const point = above.codePointAt(above.length - (last >= 0xdc00 && last <= 0xdfff ? 2 : 1)) ?? 0;
  return isBlankless(point) && isBlankless(below.codePointAt(0) ?? 0);
}

/** Ideographs, kana and the marks that go with them; Hangul is written with blanks. */
function isBlankless(point: number): boolean {
  return (
    (point >= 0x2e80 && point <= 0x312f) ||
    (point >= 0x31a0 && point <= 0x9fff) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe4f) ||
    (point >= 0xff01 && point <= 0xff9f) ||
    (point >= 0x20000 && point <= 0x3ffff)
  );
}
