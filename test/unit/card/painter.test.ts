import { execFileSync } from 'node:child_process';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Card } from '../../../src/site/card/card.ts';
import { createFontFiles } from '../../../src/site/card/paint/font-files.ts';
import { createPainter, type Painter } from '../../../src/site/card/paint/painter.ts';

const plain: Card = {
  kind: 'talk',
  seed: 'conf/talk',
  hue: 264,
  language: 'en',
  kicker: 'Harbour Days 2026',
  title: 'A Talk',
  names: ['Ada Brook'],
  more: [],
  locale: 'en-GB',
  facts: ['19 March 2026', '24 min'],
  foot: 'Harbour Archive',
};

const made: { paint?: Painter } = {};
const paint = (card: Partial<Card>, photo?: Uint8Array) => {
  if (!made.paint) throw new Error('no painter');
  return made.paint({ ...plain, ...card }, photo);
};
beforeAll(async () => {
  made.paint = await createPainter();
});

/** The picture as another library than the one that packed it reads it. */
async function opened(bytes: Uint8Array) {
  const image = await loadImage(bytes);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { image, context };
}

/** The share of light points between two heights of a card, where only its ground and bars are dark. */
async function ink(bytes: Uint8Array, from: number, to: number): Promise<number> {
  const { context } = await opened(bytes);
  const { data } = context.getImageData(40, from, 1120, to - from);
  let light = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at + 1] ?? 0) > 130) light += 1;
  return light / (data.length / 4);
}

test.each([
  ['title', (text: string) => ({ title: text })],
  ['line of text', (text: string) => ({ text })],
  ['name', (text: string) => ({ names: [text] })],
  ['name of the archive', (text: string) => ({ foot: text })],
])('of a %s without end the beginning is drawn, however long it is', async (_, card) => {
  const long = 'Night ferries 🛳️ and what they carry. '.repeat(20);
  expect(await paint(card(long))).toEqual(await paint(card(long.repeat(50))));
});

const names = [
  ['Latin', 'Zoë Łukaszewicz-Nguyễn', 'Zoé Lukaszewicz-Nguyen', 'en'],
  ['Greek', 'Ελένη Παπαλέξη', 'Ελενα Παπαλεξη', 'el'],
  ['Cyrillic', 'Їлія Щербак', 'Илия Шербак', 'uk'],
  ['Arabic', 'محمد الأحمد', 'محمود الأحمر', 'ar'],
  ['Hebrew', 'דוד לוין', 'דרור לוים', 'he'],
  ['Devanagari', 'श्रीकृष्ण शर्मा', 'श्रीकृष्ण वर्मा', 'hi'],
  ['Bengali', 'বাংলা নাম', 'বাংলা গান', 'bn'],
  ['Tamil', 'தமிழ்செல்வன்', 'தமிழ்செல்வம்', 'ta'],
  ['Thai', 'สมชาย ใจดี', 'สมชัย ใจงาม', 'th'],
  ['Georgian', 'გიორგი', 'გიორგა', 'ka'],
  ['Armenian', 'Հայկ', 'Հակո', 'hy'],
  ['Japanese', '山田 太郎ゆき', '山口 次郎ゆか', 'ja'],
  ['Korean', '김철수', '박영희', 'ko'],
  ['Chinese, simplified', '张伟', '李娜', 'zh-Hans'],
  ['Chinese, traditional', '陳淑芬', '林志豪', 'zh-Hant'],
] as const;

describe.each(names)('a name in %s', (_, name, other, language) => {
  test('has all its letters in the fonts that come along', () => {
    expect(createFontFiles().filesFor(name, language).missing).toEqual([]);
  });

  test('is drawn, and otherwise than another: letters nobody has are all one box', async () => {
    const facts = { language, kicker: '', foot: '', names: [], facts: [] };
    const [card, blank, stranger] = await Promise.all([
      paint({ ...facts, title: name }),
      paint({ ...facts, title: '' }),
      paint({ ...facts, title: other }),
    ]);
    const share = await ink(card, 130, 420);
    expect(await ink(blank, 130, 420)).toBeLessThan(0.001);
    expect(share).toBeGreaterThan(0.008);
    expect(share).toBeLessThan(0.2);
    expect(Buffer.from(card).equals(stranger)).toBe(false);
  });
});

const hard: [string, Partial<Card>][] = [
  ['one word', { title: 'Intro' }],
  ['a title of 600 letters', { title: 'so long a title '.repeat(40) }],
  ['one endless word', { title: 'Donaudampfschifffahrtsgesellschaft'.repeat(6) }],
  ['nine speakers', { names: Array.from({ length: 9 }, (_, at) => `Bartłomiej Płotka ${at}`) }],
  ['no speaker', { names: [] }],
  [
    'hundreds of dense letters',
    { language: 'ja', title: '鬱憂麗驚響護観測技術基盤構築運用設計'.repeat(20), names: ['驚響護'] },
  ],
  ['an emoji', { title: 'Ship it 🚢🇵🇹 👩‍💻' }],
  ['letters nobody has', { title: '\u{12000}\u{12001}' }],
  ['half a character', { title: 'cut \ud83d off' }],
  ['control signs and a turn of direction', { title: 'a\u0000b\u202eevil\u2066' }],
  ['markup', { title: '<b>a & b</b>' }],
  ['a long text', { names: [], text: 'A sentence that goes on. '.repeat(30) }],
  ['twelve facts', { facts: Array.from({ length: 12 }, () => '19 September 2026') }],
];

test.each(hard)(
  'a card with %s is 1200 × 630, of at most 25 kB, and the same again',
  async (_, card) => {
    const bytes = await paint(card);
    const { image } = await opened(bytes);
    expect([image.width, image.height]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThanOrEqual(25_000);
    expect(Buffer.from(await paint(card)).equals(bytes)).toBe(true);
  },
);

test('nothing of a long title stands outside of the card’s margins', async () => {
  const bytes = await paint({ title: 'Wide Words Without Mercy '.repeat(12), names: [] });
  const { context } = await opened(bytes);
  const { data } = context.getImageData(1200 - 60, 0, 60, 630);
  const lightest = data.reduce(
    (most, value, at) => (at % 4 === 1 ? Math.max(most, value) : most),
    0,
  );
  expect(lightest).toBeLessThan(110);
});

test('a title written from right to left begins at the right, where its spine is', async () => {
  const spineAt = async (card: Partial<Card>) => {
    const { context } = await opened(await paint(card));
    const [left, right] = [4, 1195].map((x) => context.getImageData(x, 20, 1, 1).data[2] ?? 0);
    return (left ?? 0) > (right ?? 0) ? 'left' : 'right';
  };
  expect(await spineAt({})).toBe('left');
  expect(await spineAt({ title: 'דוד לוין', language: 'he' })).toBe('right');
});

test('a photo stands on its card, made as coarse as 25 kB ask', async () => {
  const canvas = createCanvas(560, 630);
  const context = canvas.getContext('2d');
  for (let at = 0; at < 4_000; at++) {
    context.fillStyle = `hsl(${(at * 137) % 360} 80% ${20 + ((at * 31) % 60)}%)`;
    context.fillRect((at * 97) % 560, (at * 61) % 630, 24, 24);
  }
  const card: Partial<Card> = { kind: 'photo', text: 'Photo: Ada', picture: 'a.jpg' };
  const bytes = await paint(card, new Uint8Array(canvas.toBuffer('image/png')));
  const { image } = await opened(bytes);
  expect([image.width, image.height]).toEqual([1200, 630]);
  expect(Buffer.from(bytes.slice(0, 2)).toString('hex')).toBe('ffd8');
  expect(bytes.length).toBeLessThanOrEqual(25_000);
});

test('no font of the machine has a part in a card', async () => {
  const program = `
    const { createPainter } = await import('./src/site/card/paint/painter.ts');
    const card = await (await createPainter())(${JSON.stringify({ ...plain, title: 'ᚠ 設定 😀 Ж' })});
    const { GlobalFonts } = await import('@napi-rs/canvas');
    const families = GlobalFonts.families.map(({ family }) => family);
    console.log(JSON.stringify({ families, card: Buffer.from(card).toString('base64') }));`;
  const answer = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }),
  ) as { families: string[]; card: string };
  expect(answer.families.filter((family) => !/^(?:card-\d+|Noto Sans.*)$/.test(family))).toEqual(
    [],
  );
  // This process has loaded the machine's fonts as well.
  const here = await paint({ title: 'ᚠ 設定 😀 Ж' });
  expect(answer.card).toBe(Buffer.from(here).toString('base64'));
});
