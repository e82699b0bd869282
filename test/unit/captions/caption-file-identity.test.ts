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
  [`Why caches lie [${videoId}].de-en.vtt`, { videoId, language: 'de', kind: 'auto' }],
  [`Why caches lie [${videoId}].zh-Hans-en.vtt`, { videoId, language: 'zh-Hans', kind: 'auto' }],
  [`Why caches lie [${videoId}].pt-BR-en.vtt`, { videoId, language: 'pt-BR', kind: 'auto' }],
  [`Why caches lie [${videoId}].es-419-en-US.vtt`, { videoId, language: 'es-419', kind: 'auto' }],
  [`Why caches lie [${videoId}].en-en.vtt`, { videoId, language: 'en', kind: 'auto' }],
  [`Why caches lie [${videoId}].fr-a-en.vtt`, { videoId, language: 'fr', kind: 'auto' }],
  [`Why caches lie [${videoId}].de-en-eYtPlI.vtt`, { videoId, language: 'de', kind: 'auto' }],
  [`Why caches lie [${videoId}].en-eYtPlI.vtt`, { videoId, language: 'en' }],
  [`Why caches lie [${videoId}].en-nP7-2PuUl7o.vtt`, { videoId, language: 'en' }],
  [`Why caches lie [${videoId}].en-GB-eYtPlI.vtt`, { videoId, language: 'en-GB' }],
  [`Why caches lie [${videoId}].zh-Hant-orig.vtt`, { videoId, language: 'zh-Hant', kind: 'auto' }],
  [`Why caches lie [${videoId}].ca-es.vtt`, { videoId, language: 'ca-ES' }],
  [`Why caches lie [${videoId}].en-us.vtt`, { videoId, language: 'en-US' }],
  [`Why caches lie [${videoId}].sr-Latn.ttml`, { videoId, language: 'sr-Latn' }],
  [`${videoId}.en.sdh.srt`, { videoId, language: 'en' }],
  [`${videoId}.en.forced.ass`, { videoId, language: 'en' }],
  [`${videoId}.en.webvtt`, { videoId, language: 'en' }],
  [`${videoId}.en.json`, { videoId, language: 'en' }],
  [`${videoId}.en.tsv`, { videoId, language: 'en' }],
  ['talk-introduction.en.vtt', { language: 'en' }],
  ['talk-programming.en.vtt', { language: 'en' }],
  ['subtitles.vtt', {}],
  ['', {}],
])('%j names %j', (fileName, identity) => {
  expect(captionFileIdentity(fileName)).toEqual(identity);
});
