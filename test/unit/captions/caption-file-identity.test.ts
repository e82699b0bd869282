import { expect, test } from 'vitest';
import { captionFileIdentity } from '../../../src/domain/captions/names/caption-file-identity.ts';

const videoId = 'a1B-c_D2e3F';

test.each([
  [`Why caches lie [${videoId}].en.vtt`, { videoId, language: 'en' }],
  [`Why caches lie [${videoId}].en-orig.vtt`, { videoId, language: 'en', kind: 'auto' }],
  [`Why caches lie [${videoId}].pt-br.vtt`, { videoId, language: 'pt-BR' }],
  [`Why caches lie [${videoId}].zh-Hans.srv3`, { videoId, language: 'zh-Hans' }],
  [`Why caches lie [${videoId}].en-j3PyPqV-e1s.json3`, { videoId, language: 'en' }],
  [`What’s new in v1.2? [${videoId}].de.srt`, { videoId, language: 'de' }],
  [`Why caches lie-${videoId}.en.vtt`, { videoId, language: 'en' }],
  [`Why caches lie [${videoId}].vtt`, { videoId }],
  [`${videoId}.pt_BR.vtt`, { videoId, language: 'pt-BR' }],
  [`${videoId}.a.en.vtt`, { videoId, language: 'en', kind: 'auto' }],
  [`${videoId}.en.auto.vtt`, { videoId, language: 'en', kind: 'auto' }],
  [`captions/${videoId}.en.vtt`, { videoId, language: 'en' }],
  [`captions\\${videoId}.vtt`, { videoId }],
  ['talk-introduction.en.vtt', { language: 'en' }],
  ['talk-programming.en.vtt', { language: 'en' }],
  ['subtitles.vtt', {}],
  ['', {}],
])('%j names %j', (fileName, identity) => {
  expect(captionFileIdentity(fileName)).toEqual(identity);
});
