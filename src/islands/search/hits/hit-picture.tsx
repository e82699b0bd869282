import type { SearchHit } from '../../../search/results/search-result.ts';
import { HitSign } from './hit-sign.tsx';

/** A small picture of the page a hit leads to, once it is known. */
export type PictureOf = (url: string) => string | undefined;

interface Props {
  readonly hit: SearchHit;
  readonly pictureOf: PictureOf;
}

/** A small picture in a place of its own size; where there is none, the sign for its kind. */
export function HitPicture({ hit, pictureOf }: Props) {
  const address = pictureOf(hit.url);
  return (
    <span className="hit-picture">
      {address === undefined ? (
        <HitSign hit={hit} />
      ) : (
        <img src={address} alt="" loading="lazy" decoding="async" />
      )}
    </span>
  );
}
