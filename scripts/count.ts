/** “1 talk”, “9 talks”, “1 person”, “20 people”; thousands are grouped. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
