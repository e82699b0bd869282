/** A text's lines, whether they end in LF, CRLF or CR; CRLF that was turned into CRLF once more ends one line. */
export function splitLines(text: string): string[] {
  return (text.includes('\r') ? text.replace(/\r+\n|\r/g, '\n') : text).split('\n');
}
