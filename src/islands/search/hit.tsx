import { formatClock } from '../../domain/chapters/clock-time.ts';
import type { SearchHit } from '../../search/search-result.ts';
import { Marked } from './marked.tsx';

const SIGNS: Readonly<Record<SearchHit['type'], string>> = {
  talk: 'M8 5v14l11-7z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm-8 9c0-4 3.6-6 8-6s8 2 8 6',
  topic: 'M4 9h16M4 15h16M10 3 8 21M16 3l-2 18',
  event: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  photo: 'M4 7h4l1.5-2h5L16 7h4v12H4zM12 16a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  chapter: 'M5 7h9M5 12h14M5 17h11',
  moment: 'M5 5h14v10H11l-4 4v-4H5z',
};

/** What stands in one line of results, in the palette and on the search page. */
export function Hit({ hit }: { readonly hit: SearchHit }) {
  const { type, title, snippet, subtitle, t } = hit;
  return (
    <>
      <svg className="hit-sign" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={SIGNS[type]} />
      </svg>
      <span className="hit-words">
        {snippet ? (
          <>
            <span className="hit-said">
              <Marked {...snippet} />
            </span>
            <span className="hit-more">
              {title.text}
              {subtitle && ` · ${subtitle}`}
            </span>
          </>
        ) : (
          <>
            <span className="hit-title">
              <Marked {...title} />
            </span>
            {subtitle && <span className="hit-more">{subtitle}</span>}
          </>
        )}
      </span>
      {t !== undefined && <span className="hit-time">{formatClock(Math.floor(t))}</span>}
    </>
  );
}
