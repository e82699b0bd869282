/** Whether a source's word says yes. */
export function saysYes(word: string): boolean {
  return /^(?:true|yes|1|ja|y)$/i.test(word.trim());
}
