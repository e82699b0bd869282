/** A text's lines, whether they end in LF, CRLF or CR. */
export function splitLines(text: string): string[] {
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).split('\n');
}
