import { expect, test } from 'vitest';
import { readDays } from '../../../src/domain/days/read-days.ts';

const read = (text: string, year?: number) =>
  readDays(text, year).map(({ start, end }) => (start === end ? start : `${start}/${end}`));

test.each([
  ['one day', 'on 12 June 2024 in Trieste', '2024-06-12'],
  ['the month first', 'Sept. 3rd – 5th, 2023', '2023-09-03/2023-09-05'],
  ['days counted up', 'the 1st and 2nd of March, 2022', '2022-03-01/2022-03-02'],
  ['three days counted up', 'on 10, 11 and 12 October 2024', '2024-10-10/2024-10-12'],
  ['ordinals with a word', 'November 6th through 8th, 2024', '2024-11-06/2024-11-08'],
  ['over two months, month first', 'held January 30 - February 1, 2025', '2025-01-30/2025-02-01'],
  ['over two months, day first', 'Recorded 29 August – 1 September 2025.', '2025-08-29/2025-09-01'],
  ['over New Year, the year said once', '30 December – 2 January 2025', '2024-12-30/2025-01-02'],
  ['a year with each day', 'June 29, 2025 – July 2, 2025', '2025-06-29/2025-07-02'],
  ['the year with the first day only', 'June 29, 2025 – July 2', '2025-06-29/2025-07-02'],
  ['both days named in full', '30 September & 1 October 2025', '2025-09-30/2025-10-01'],
  ['days of the week', 'Monday, March 3 & Tuesday, March 4, 2025', '2025-03-03/2025-03-04'],
  ['short days of the week', 'Fri 7 Mar - Sun 9 Mar 2025', '2025-03-07/2025-03-09'],
  ['a number that is no day', 'Day 1 – 14 May 2025', '2025-05-14'],
  ['a count before a day', 'Track 2, 14 May 2025', '2025-05-14'],
  ['a month alone', 'Harbour Days, May 2024', '2024-05'],
  ['ISO', 'on 2024-06-12.', '2024-06-12'],
  ['ISO with a clock', '2024-06-12T09:00', '2024-06-12'],
  ['an ISO range', '2025-03-03 to 2025-03-05', '2025-03-03/2025-03-05'],
  ['an ISO interval', '2025-03-03/2025-03-05', '2025-03-03/2025-03-05'],
  ['a range of slashes, year first', '2025/03/03-2025/03/05', '2025-03-03/2025-03-05'],
  ['the last day shortened', '2025/03/03-05', '2025-03-03/2025-03-05'],
  ['slashes, the day over 12', '14/06/2024', '2024-06-14'],
  ['slashes, the month first', '06/14/2024', '2024-06-14'],
  ['slashes told by their neighbour', '12/06/2024 - 14/06/2024', '2024-06-12/2024-06-14'],
  ['slashes without blanks', '12/06/2024-14/06/2024', '2024-06-12/2024-06-14'],
  ['the same number twice', '06/06/2024', '2024-06-06'],
  ['full stops', '14.06.2024', '2024-06-14'],
  ['full stops, two digits each', 'am 03.06.2024', '2024-06-03'],
  ['a German range', '3.–5.9.2024, Linz', '2024-09-03/2024-09-05'],
  ['a German range over two months', '30.09.–02.10.2025', '2025-09-30/2025-10-02'],
  ['German', 'vom 3. bis 5. März 2025 in Linz', '2025-03-03/2025-03-05'],
  ['German, both months', '30. September bis 2. Oktober 2025', '2025-09-30/2025-10-02'],
  ['German days of the week', 'Mi 3. – Do 4. September 2025', '2025-09-03/2025-09-04'],
  ['French', 'du 30 août au 1er septembre 2025', '2025-08-30/2025-09-01'],
  ['French, days counted up', 'les 6 et 7 février 2025', '2025-02-06/2025-02-07'],
  ['Spanish', 'Del 30 de septiembre al 2 de octubre de 2025', '2025-09-30/2025-10-02'],
  ['Catalan', 'el 4 d’octubre de 2025', '2025-10-04'],
  ['Italian', 'dal 5 al 7 maggio 2025', '2025-05-05/2025-05-07'],
  ['Italian, a first', '1º giugno 2025', '2025-06-01'],
  ['Portuguese', '3 a 5 de março de 2025', '2025-03-03/2025-03-05'],
  ['Dutch', '3 tot en met 5 maart 2025', '2025-03-03/2025-03-05'],
  ['Dutch, short', '3 t/m 5 mrt 2025', '2025-03-03/2025-03-05'],
  ['Polish', 'od 30 września do 2 października 2025 r.', '2025-09-30/2025-10-02'],
  ['Czech', '5.–6. června 2025', '2025-06-05/2025-06-06'],
  ['Russian', 'с 3 по 5 октября 2025 г.', '2025-10-03/2025-10-05'],
  ['Russian, a dash', '30 мая – 1 июня 2025 года', '2025-05-30/2025-06-01'],
  ['Ukrainian', '3–5 жовтня 2025 року', '2025-10-03/2025-10-05'],
  ['Swedish', '3–5 maj 2025', '2025-05-03/2025-05-05'],
  ['Danish', 'den 3. til 5. marts 2025', '2025-03-03/2025-03-05'],
  ['Norwegian', '30. mai til 1. juni 2025', '2025-05-30/2025-06-01'],
  ['Finnish', '3.–5. toukokuuta 2025', '2025-05-03/2025-05-05'],
  ['Turkish', '3-5 Mayıs 2025', '2025-05-03/2025-05-05'],
  ['Turkish, two months', '30 Eylül - 2 Ekim 2025', '2025-09-30/2025-10-02'],
  ['Hungarian, year first', '2025. május 3–5.', '2025-05-03/2025-05-05'],
  ['Greek', '3–5 Ιουνίου 2025', '2025-06-03/2025-06-05'],
  ['Japanese', '2025年9月3日〜5日に開催', '2025-09-03/2025-09-05'],
  ['Japanese, two months', '2025年9月30日(火)~10月2日(木)', '2025-09-30/2025-10-02'],
  ['Japanese, full-width', '２０２５年９月３日', '2025-09-03'],
  ['Chinese', '2025年9月3日至5日', '2025-09-03/2025-09-05'],
  ['Korean', '2025년 9월 3일부터 5일까지', '2025-09-03/2025-09-05'],
  ['a Japanese month', '2025年9月', '2025-09'],
])('%s is read', (_, text, days) => {
  expect(read(text)).toEqual([days]);
});

test.each([
  ['a year alone', 'Harbour Days 2024'],
  ['a day the calendar lacks', 'February 30, 2024'],
  ['days that run backwards', 'June 14-12, 2024'],
  ['a day or a version', '1.2.2024'],
  ['slashes either way', '05/06/2024'],
  [
    'slashes that contradict each other',
    '05/14/2024 and 14/05/2024 and 05/06/2024',
    ['2024-05-14'],
  ],
  ['a word like a month', 'mayor 12 2024'],
  ['days of no year', '12 to 14 June'],
  ['a clock', '10:30 May'],
  ['an address', 'version 2.14.2024.05'],
])('%s names no day that is sure', (_, text, others: string[] = []) => {
  expect(read(text)).toEqual(others);
});

test('days of no year belong to the year that is given', () => {
  expect(read('12 to 14 June', 2024)).toEqual(['2024-06-12/2024-06-14']);
});

test('each day of a text is read, with what stands around it', () => {
  const [next, own] = readDays('See you on 5 June 2025! The talks of 6-7 June 2024.');
  expect([next?.start, own?.start, own?.end]).toEqual(['2025-06-05', '2024-06-06', '2024-06-07']);
  expect(next?.before).toBe('see you on ');
  expect(own?.after).toBe('.');
});

test('evenings months apart are no event of months', () => {
  expect(read('12 May and 14 July 2016')).toEqual([]);
});
