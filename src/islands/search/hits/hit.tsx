import { formatClock } from '../../../domain/chapters/clock-time.ts';
import type { SearchHit } from '../../../search/results/search-result.ts';
import { foreignLanguage } from './foreign-language.ts';
import { HitPicture, type PictureOf } from './hit-picture.tsx';
import { HitSign } from './hit-sign.tsx';
import { Marked } from './marked.tsx';

interface Props {
  readonly hit: SearchHit;
  /** Where there is room for pictures. */
  readonly pictureOf?: PictureOf;
}

const PICTURED: ReadonlySet<string> = new Set(['talk', 'chapter', 'photo']);

/** What stands in one line of results, in the palette and on the search page. */
export function Hit({ hit, pictureOf }: Props) {
  const { type, title, snippet, subtitle, t } = hit;
  const lang = foreignLanguage(hit);
  return (
    <>
      {pictureOf && PICTURED.has(type) ? (
        <HitPicture hit={hit} pictureOf={pictureOf} />
      ) : (
        <HitSign hit={hit} />
      )}
      <span className="hit-words">
        {snippet ? (
          <span className="hit-said" lang={lang}>
            <Marked {...snippet} />
          </span>
        ) : (
          <span className="hit-title" lang={lang}>
            <Marked {...title} />
          </span>
        )}
        <span className="hit-more">
          {[snippet ? title.text : '', subtitle].filter(Boolean).join(' · ')}
        </span>
      </span>
      {t !== undefined && <span className="hit-time">{formatClock(Math.floor(t))}</span>}
    </>
  );
}
