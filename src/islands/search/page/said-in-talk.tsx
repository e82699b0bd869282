import { formatClock } from '../../../domain/chapters/clock-time.ts';
import type { SearchHit } from '../../../search/results/search-result.ts';
import { foreignLanguage } from '../hits/foreign-language.ts';
import { hitAddress } from '../hits/hit-address.ts';
import { HitPicture, type PictureOf } from '../hits/hit-picture.tsx';
import { Marked } from '../hits/marked.tsx';
import { base } from '../site-search.ts';
import type { TalkMoments } from './talk-moments.ts';
import { searchPageTexts } from '../../../texts/texts.ts';

interface Props {
  readonly talk: TalkMoments;
  readonly pictureOf: PictureOf;
  readonly follow: () => void;
}

const SHOWN = 3;

/** A talk with a few lines that were said in it, each a link to its second. */
export function SaidInTalk({ talk: { url, lines }, pictureOf, follow }: Props) {
  const [{ title, subtitle }] = lines;
  const lang = foreignLanguage(lines[0]);
  const line = (hit: SearchHit) => (
    <li key={hit.t}>
      <a className="said-line" href={hitAddress(base, hit)} onClick={follow}>
        <span className="hit-time">{formatClock(Math.floor(hit.t ?? 0))}</span>
        <span className="hit-said" lang={lang}>
          {hit.snippet && <Marked {...hit.snippet} />}
        </span>
      </a>
    </li>
  );
  const more = lines.slice(SHOWN);
  return (
    <>
      <a className="hit" href={hitAddress(base, { type: 'talk', url })} onClick={follow}>
        <HitPicture hit={lines[0]} pictureOf={pictureOf} />
        <span className="hit-words">
          <span className="hit-title" lang={lang}>
            {title.text}
          </span>
          <span className="hit-more">{subtitle}</span>
        </span>
      </a>
      <ol className="said-lines">{lines.slice(0, SHOWN).map(line)}</ol>
      {more.length > 0 && (
        <details className="said-more">
          <summary>{searchPageTexts.moreLines(more.length)}</summary>
          <ol className="said-lines">{more.map(line)}</ol>
        </details>
      )}
    </>
  );
}
