import type { PhotoSlide } from './read-slides.ts';
import { lightboxTexts } from '../../texts/texts.ts';

/** Under a photo: caption, who is on it, the talk at its second, credit and licence. */
export function SlideWords({ slide }: { readonly slide: PhotoSlide }) {
  const { caption, alt, people, talk, credit, page } = slide;
  return (
    <div className="slide-words">
      <p className="slide-caption">{caption ?? alt}</p>
      <p className="slide-more">
        {people && <span>{people}</span>}
        {talk && <a href={talk.href}>{talk.title}</a>}
        <span>{credit}</span>
        <a href={page}>{lightboxTexts.pageOfPhoto}</a>
      </p>
    </div>
  );
}
