import type { Archive, CaptionTrack } from '../domain/model/archive.ts';
import { transcriptTexts } from '../texts/texts.ts';
import { talkAddresses } from './address/talk-addresses.ts';
import { createUrls, type Urls } from './address/urls.ts';
import type { MovedPage } from './moved-pages.ts';
import { placeTranscripts, transcriptUrl } from './talk/transcripts.ts';
import { languageLabel } from './words/words.ts';

const plain = createUrls('/');

/**
 * Transcripts with a page of their own, below every address their talk had before: each leads to where it is read
 * today. `sizeOf` gives a caption file's size in bytes.
 */
export function movedTranscripts(
  archive: Archive,
  urls: Urls,
  sizeOf: (track: CaptionTrack) => number,
): MovedPage[] {
  const former = talkAddresses(archive)
    .filter(({ former: isFormer }) => isFormer)
    .map(({ slug, talk }) => ({ talk, at: { ...talk, slug } }));
  const elsewhere = archive.moved.flatMap((address) => {
    const talk = address.to.is === 'talk' ? archive.talkById.get(address.to.id) : undefined;
    return talk && address.is === 'talk' ? [{ talk, at: { ...talk, ...address } }] : [];
  });
  const seen = new Set<string>();
  return [...former, ...elsewhere].flatMap(({ talk, at }) =>
    placeTranscripts(talk, sizeOf).apart.flatMap((track): MovedPage[] => {
      const path = transcriptUrl(at, track, plain).replace(/^\/|\/$/g, '');
      if (seen.has(path)) return [];
      seen.add(path);
      const title = transcriptTexts.titleIn(talk.title, languageLabel(track.language));
      return [{ is: 'part', path, to: transcriptUrl(talk, track, urls), title }];
    }),
  );
}
