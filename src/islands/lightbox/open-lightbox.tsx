import { replaceState } from '../../player/kept/replace-state.ts';
import { createRoot } from 'react-dom/client';
import { PhotoLightbox } from './lightbox.tsx';
import { readSlides } from './read-slides.ts';

const STATE = 'aftertalk-lightbox';

/**
 * Opens a series of photos at one of them. Each photo shown stands in the address (`#p-…`), Back closes,
 * and focus goes to the thumbnail of the photo seen last.
 */
export function openLightbox(series: string, link: HTMLAnchorElement): void {
  const slides = readSlides(series);
  const first = Math.max(
    0,
    slides.findIndex(({ id }) => id === link.id),
  );
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  let seen = link.id;
  history.pushState(STATE, '', `#${link.id}`);
  addEventListener('popstate', end, { once: true });

  function end(): void {
    root.unmount();
    place.remove();
    document.getElementById(seen)?.focus();
  }

  root.render(
    <PhotoLightbox
      slides={slides}
      first={first}
      onView={({ id }) => {
        seen = id;
        if (history.state === STATE) replaceState(STATE, `#${id}`);
      }}
      onClose={() => history.back()}
    />,
  );
}
