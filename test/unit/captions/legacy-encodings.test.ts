import { expect, test } from 'vitest';
import {
  decodeCaptions,
  knownEncoding,
} from '../../../src/domain/captions/encoding/decode-caption-bytes.ts';
import { encodeText } from './encode-text.ts';

const said: Readonly<Record<string, readonly string[]>> = {
  pl: ['Łódź płynie wzdłuż brzegu', 'Żeglarze śpią, a źródło szumi', 'Dziękuję bardzo'],
  cs: ['Loď pluje podél břehu řeky', 'Žádný příliv není tak vysoký', 'Děkuji vám'],
  hu: ['Az őszi szél fújja a vitorlát', 'A hajó lassan úszik, köszönöm', 'Tűzön és vízen át'],
  ro: ['Corabia merge încet pe râu', 'Mulţumesc, să începem acum', 'O întrebare şi un răspuns'],
  de: ['Das Schiff fährt über den großen Fluss', 'Schöne Grüße aus der Mühle', 'Danke schön'],
  fr: ['Le bateau glisse près de la forêt', 'Ça a été très agréable', 'Où êtes-vous allés ?'],
  sv: ['Båten seglar över ån', 'Tack så mycket för er tålamod', 'Fråga gärna när ni är här'],
  tr: [
    'Gemi nehrin kıyısında yavaşça ilerliyor',
    'Teşekkür ederim, sorularınız var mı',
    'Işık söndü',
  ],
  ru: ['Корабль плывёт вдоль берега', 'Мельница стоит у реки', 'Спасибо за внимание, вопросы?'],
  uk: ['Корабель пливе вздовж берега', 'Млин стоїть біля річки', 'Дякую, чи є запитання?'],
  bg: ['Корабът плава покрай брега', 'Воденицата стои до реката', 'Благодаря за вниманието'],
  el: ['Το πλοίο πλέει κοντά στην ακτή', 'Ο μύλος στέκει δίπλα στο ποτάμι', 'Ευχαριστώ πολύ'],
  he: ['הספינה שטה לאורך החוף', 'הטחנה עומדת ליד הנהר', 'תודה רבה, יש שאלות'],
  ar: ['السفينة تبحر على طول الشاطئ', 'الطاحونة تقف بجانب النهر', 'شكرا جزيلا هل من أسئلة'],
  th: ['เรือแล่นไปตามชายฝั่ง', 'กังหันอยู่ริมแม่น้ำ', 'ขอบคุณมาก'],
  lt: [
    'Laivas plaukia palei krantą',
    'Malūnas stovi prie upės, ačiū',
    'Ar turite klausimų šiandien',
  ],
  ja: ['船は岸に沿って進みます', '水車は川のそばにあります', 'ありがとうございました'],
  'zh-Hans': ['我们的船沿着河岸走', '水车在河的旁边，这是问题', '谢谢大家'],
  'zh-Hant': ['我們的船沿著河岸走', '水車在河的旁邊，這是問題', '謝謝大家'],
  ko: ['배가 강가를 따라 갑니다', '물레방아는 강 옆에 있습니다', '감사합니다 질문 있나요'],
};

const captions = (lines: readonly string[]) =>
  lines.map((line, at) => `${at + 1}\n00:00:0${at},000 --> 00:00:0${at},900\n${line}\n`).join('\n');

const pairs: readonly (readonly [string, string])[] = [
  ['pl', 'windows-1250'],
  ['pl', 'iso-8859-2'],
  ['cs', 'windows-1250'],
  ['cs', 'iso-8859-2'],
  ['hu', 'windows-1250'],
  ['ro', 'windows-1250'],
  ['de', 'windows-1252'],
  ['de', 'macintosh'],
  ['fr', 'windows-1252'],
  ['sv', 'windows-1252'],
  ['tr', 'windows-1254'],
  ['ru', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['ru', 'ibm866'],
  ['ru', 'iso-8859-5'],
  ['uk', 'windows-1251'],
  ['uk', 'koi8-u'],
  ['bg', 'windows-1251'],
  ['el', 'windows-1253'],
  ['el', 'iso-8859-7'],
  ['he', 'windows-1255'],
  ['ar', 'windows-1256'],
  ['ar', 'iso-8859-6'],
  ['th', 'windows-874'],
  ['lt', 'windows-1257'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['zh-Hans', 'gb18030'],
  ['zh-Hant', 'big5'],
  ['ko', 'euc-kr'],
];

test.each(pairs)(
  '%s captions in %s read right once the language is known',
  (language, encoding) => {
    const text = captions(said[language] ?? []);
    const decoded = decodeCaptions(encodeText(text, encoding), { language });
    expect(decoded).toMatchObject({ text, assumed: true });
  },
);

test.each(pairs)('a single line of %s in %s reads right too', (language, encoding) => {
  const text = captions((said[language] ?? []).slice(0, 1));
  const decoded = decodeCaptions(encodeText(text, encoding), { language });
  expect(decoded).toMatchObject({ text, assumed: true });
});

test.each(pairs)(
  'without its language %s in %s reads right, or is left in doubt',
  (language, encoding) => {
    const text = captions(said[language] ?? []);
    const decoded = decodeCaptions(encodeText(text, encoding));
    expect('text' in decoded ? decoded.text : text).toBe(text);
  },
);

test('capitals throughout are no sign of another encoding', () => {
  const text = captions(['КОРАБЛЬ ПЛЫВЁТ ВДОЛЬ БЕРЕГА', 'МЕЛЬНИЦА СТОИТ У РЕКИ']);
  for (const encoding of ['windows-1251', 'koi8-r'])
    expect(decodeCaptions(encodeText(text, encoding), { language: 'ru' })).toMatchObject({ text });
});

test('a file of another language than it claims is refused with what to do', () => {
  const bytes = encodeText(captions(said['ru'] ?? []), 'windows-1251');
  for (const language of ['en', 'pl', 'ja', 'he'])
    expect(decodeCaptions(bytes, { language })).toMatchObject({
      reason: expect.stringContaining(language) as string,
      remedy: expect.stringContaining('--encoding') as string,
    });
});

test('an encoding a person names overrules what the letters say', () => {
  const bytes = encodeText(captions(said['pl'] ?? []), 'windows-1250');
  expect(decodeCaptions(bytes, { language: 'ru', encoding: 'windows-1250' })).toMatchObject({
    text: captions(said['pl'] ?? []),
    assumed: false,
  });
});

test('a header tells the language before the words can be read', () => {
  const text = `WEBVTT\nLanguage: cs\n\n00:01.000 --> 00:02.000\n${said['cs']?.[0] ?? ''}\n`;
  expect(decodeCaptions(encodeText(text, 'iso-8859-2'))).toMatchObject({ text });
});

test('an XML file tells its encoding itself', () => {
  const text = `<?xml version="1.0" encoding="windows-1253"?><tt><body><p>${said['el']?.[0] ?? ''}</p></body></tt>`;
  expect(decodeCaptions(encodeText(text, 'windows-1253'))).toMatchObject({ text, assumed: false });
});

test('Japanese mail encoding is told by its escapes', () => {
  const bytes = Buffer.from('1\n00:00:01,000 --> 00:00:02,000\n\u001b$B?e<V\u001b(B\n', 'latin1');
  expect(decodeCaptions(bytes)).toMatchObject({
    text: expect.stringContaining('水車') as string,
    encoding: 'iso-2022-jp',
  });
});

test('UTF-8 that was read as Windows-1252 and saved again is taken back', () => {
  const mangled = new TextDecoder('windows-1252').decode(
    new TextEncoder().encode('Zażółć gęślą jaźń'),
  );
  expect(decodeCaptions(new TextEncoder().encode(mangled))).toMatchObject({
    text: 'Zażółć gęślą jaźń',
    assumed: true,
  });
  const fine = 'Ã is a letter, Â too';
  expect(decodeCaptions(new TextEncoder().encode(fine))).toMatchObject({ text: fine });
});

test.each([
  ['cp1250', 'windows-1250'],
  ['CP-866', 'ibm866'],
  ['latin2', 'iso-8859-2'],
  ['sjis', 'shift_jis'],
  ['gbk', 'gbk'],
  ['klingon', undefined],
  ['', undefined],
])('an encoding called %j is %j', (name, encoding) => {
  expect(knownEncoding(name)).toBe(encoding);
});
