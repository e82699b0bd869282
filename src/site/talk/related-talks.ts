import type { Archive, Talk } from '../../domain/model/archive.ts';
import { findRelated, type Shared } from '../../domain/related/find-related.ts';
import { languageTexts, talkTexts } from '../../texts/texts.ts';

/** Another talk with why it is worth watching after this one: “also about downsampling”. */
export interface RelatedLink {
  readonly talk: Talk;
  readonly why: string;
}

/** Which talks are related to which; worked out once for all pages. */
export function createRelated(archive: Archive): (talk: Talk) => RelatedLink[] {
  const related = findRelated(archive);
  return ({ id }) =>
    (related.get(id) ?? []).flatMap(({ talkId, shared }) => {
      const talk = archive.talkById.get(talkId);
      return talk ? [{ talk, why: explain(shared, archive) }] : [];
    });
}

function explain(shared: Shared, { topicById, personById }: Archive): string {
  if (shared.is === 'words') return talkTexts.alsoSays(shared.words.join(languageTexts.comma));
  return shared.is === 'topic'
    ? talkTexts.alsoAbout(topicById.get(shared.id)?.name ?? shared.id)
    : talkTexts.alsoBy(personById.get(shared.id)?.name ?? shared.id);
}
