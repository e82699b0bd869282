/** Files of one archive that all say the same word: a hand file, files of two events, and pictures. */
export function edition(
  word: string,
  pictures: number,
): [path: string, content: string | Buffer][] {
  const pins = `${JSON.stringify({ talks: { word: { slug: word, former: [] } } }, null, 2)}\n`;
  return [
    ['people.yaml', `- { id: word, name: "${word}" }\n`],
    ['events/one/synced/pins.json', pins],
    ['events/two/synced/pins.json', pins],
    ...Array.from({ length: pictures }, (_, n): [string, Buffer] => [
      `events/one/photos/picture-${n}.jpg`,
      Buffer.from(word),
    ]),
  ];
}
