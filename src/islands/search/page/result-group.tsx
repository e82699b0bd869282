import { countLabel, type NamedGroup } from '../hits/groups.ts';
import { hitAddress } from '../hits/hit-address.ts';
import { Hit } from '../hits/hit.tsx';
import { MORE_HITS, type PageState } from '../page-state.ts';
import { SaidInTalk } from './said-in-talk.tsx';
import { base } from '../site-search.ts';
import { momentsByTalk } from './talk-moments.ts';
import type { PictureOf } from '../hits/hit-picture.tsx';
import { searchPageTexts } from '../../../texts/texts.ts';

interface Props {
  readonly group: NamedGroup;
  readonly state: PageState;
  readonly showMore: (limit: number) => void;
  readonly pictureOf: PictureOf;
  /** Told when a hit is followed. */
  readonly follow: () => void;
}

/** The hits of one kind on the search page; what was said stands under its talks. */
export function GroupOfResults({ group, state, showMore, pictureOf, follow }: Props) {
  const { id, name, hits, total } = group;
  const { limit, sort } = state;
  return (
    <section className="search-group" aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>
        {name} <span className="group-count">{countLabel(group)}</span>
      </h2>
      <ol className="search-hits" data-group={id}>
        {id === 'moment'
          ? momentsByTalk(hits, sort).map((talk) => (
              <li key={talk.url}>
                <SaidInTalk talk={talk} pictureOf={pictureOf} follow={follow} />
              </li>
            ))
          : hits.map((hit) => (
              <li key={`${hit.url} ${hit.t ?? ''}`}>
                <a className="hit" href={hitAddress(base, hit)} onClick={follow}>
                  <Hit hit={hit} pictureOf={pictureOf} />
                </a>
              </li>
            ))}
      </ol>
      {total > hits.length && hits.length >= limit && (
        <button type="button" className="button" onClick={() => showMore(limit + MORE_HITS)}>
          {searchPageTexts.showMore}{' '}
          <span className="visually-hidden">{searchPageTexts.ofGroup(name)}</span>
        </button>
      )}
    </section>
  );
}
