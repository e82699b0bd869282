import { expect, test } from 'vitest';
import { cameraName } from '../../../src/domain/photos/camera/camera-name.ts';
import { readExifOffset, readExifTime } from '../../../src/domain/photos/camera/exif-time.ts';
import { findNameProblem, showFileName } from '../../../src/domain/photos/file-names.ts';

test.each([
  ['Canon', 'Canon EOS R6', 'Canon EOS R6'],
  ['NIKON CORPORATION', 'NIKON Z 6', 'NIKON Z 6'],
  ['Google', 'Pixel 6 Pro', 'Google Pixel 6 Pro'],
  [undefined, 'F100', 'F100'],
  ['  ', '', undefined],
])('make %j and model %j are the camera %j', (make, model, name) => {
  expect(cameraName(make, model)).toBe(name);
});

test.each([
  ['2031:05:14 09:31:12', undefined, '2031-05-14T09:31:12'],
  ['2031:05:14 09:31:12', '4', '2031-05-14T09:31:12.400'],
  ['2031:05:14 09:31:12', '0456', '2031-05-14T09:31:12.045'],
  ['2031:05:14 09:31:12', '000', '2031-05-14T09:31:12'],
  ['2031-05-14T09:31:12.25+02:00', undefined, '2031-05-14T09:31:12.250'],
  ['0000:00:00 00:00:00', undefined, undefined],
  ['2031:02:31 09:31:12', undefined, undefined],
  ['1980:01:01 00:00:00', undefined, undefined],
  ['yesterday', undefined, undefined],
])('the camera time %j with the fraction %j is %j', (text, fraction, time) => {
  expect(readExifTime(text, fraction)).toBe(time);
});

test.each([
  ['+02:00', '+02:00'],
  ['2031-05-14T09:31:12-07:00', '-07:00'],
  ['2031-05-14T09:31:12Z', '+00:00'],
  ['+25:00', undefined],
  ['2031-05-14T09:31:12', undefined],
])('the offset in %j is %j', (text, offset) => {
  expect(readExifOffset(text)).toBe(offset);
});

test.each([
  ['a.jpg', undefined],
  ['album/Łódź – día 1 (2).jpg', undefined],
  ['../a.jpg', /leaves its folder/],
  ['a/../../b.jpg', /leaves its folder/],
  ['/etc/a.jpg', /root of a disk/],
  ['C:\\a.jpg', /root of a disk/],
  ['a\\b.jpg', /backslash/],
  ['a\nb.jpg', /cannot be seen/],
  ['a\u202egpj.exe.jpg', /cannot be seen/],
  [`${'a'.repeat(300)}.jpg`, /longer than 200/],
])('the path %j is trusted or not', (path, problem) => {
  if (problem === undefined) expect(findNameProblem(path)).toBeUndefined();
  else expect(findNameProblem(path)).toMatch(problem);
});

test('a shown name is one short line whatever the name', () => {
  expect(showFileName('a\nb\u202ec.jpg')).toBe('a\\u000ab\\u202ec.jpg');
  const long = showFileName('x'.repeat(300));
  expect(long).toContain('(300 characters)');
  expect(long.length).toBeLessThan(110);
});
