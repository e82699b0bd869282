import type { SearchHit } from '../../../search/results/search-result.ts';
import { personHue } from '../../../site/person/person-hue.ts';
import { initials } from '../../../site/words/words.ts';

/** A kind of hit that an engine may give has one line here; a person has a face instead. */
const SIGNS: Readonly<Record<Exclude<SearchHit['type'], 'person'>, string>> = {
  talk: 'M8 5v14l11-7z',
  topic: 'M4 9h16M4 15h16M10 3 8 21M16 3l-2 18',
  event: 'M5 6h14v14H5zM5 10h14M9 3v4M15 3v4',
  photo: 'M4 7h4l1.5-2h5L16 7h4v12H4zM12 16a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  chapter: 'M9 6h11M9 12h11M9 18h11M4 6h1m-1 6h1m-1 6h1',
  moment: 'M5 5h14v10H11l-4 4v-4H5z',
};

/** What kind of thing a hit is, without words. */
export function HitSign({ hit: { type, title, url } }: { readonly hit: SearchHit }) {
  if (type === 'person') {
    const id = /([^/]+)\/$/.exec(url)?.[1] ?? '';
    const hue = { '--accent-hue': personHue(id) } as React.CSSProperties;
    return (
      <span className="hit-sign avatar hued" style={hue} aria-hidden="true">
        {initials(title.text)}
      </span>
    );
  }
  return (
    <span className="hit-sign">
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={SIGNS[type]} />
      </svg>
    </span>
  );
}
