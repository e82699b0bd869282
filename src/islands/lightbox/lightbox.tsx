import { useEffect, useMemo, useRef, useState } from 'react';
import { Lightbox, type ZoomRef } from 'yet-another-react-lightbox';
import lightboxStyles from 'yet-another-react-lightbox/styles.css?inline';
import Counter from 'yet-another-react-lightbox/plugins/counter';
import counterStyles from 'yet-another-react-lightbox/plugins/counter.css?inline';
import Download from 'yet-another-react-lightbox/plugins/download';
import Fullscreen from 'yet-another-react-lightbox/plugins/fullscreen';
import Share from 'yet-another-react-lightbox/plugins/share';
import Slideshow from 'yet-another-react-lightbox/plugins/slideshow';
import Zoom from 'yet-another-react-lightbox/plugins/zoom';
import { adoptStyles } from '../../styles/adopt-styles.ts';
import ownStyles from './lightbox.css?inline';
import type { PhotoSlide } from './read-slides.ts';
import { SlideWords } from './slide-words.tsx';
import { lightboxTexts } from '../../texts/texts.ts';

for (const styles of [lightboxStyles, counterStyles, ownStyles]) adoptStyles(styles);

interface Props {
  readonly slides: readonly PhotoSlide[];
  readonly first: number;
  /** Told whenever another photo is shown. */
  readonly onView: (slide: PhotoSlide) => void;
  readonly onClose: () => void;
}

/** The photos of a grid one by one: keys, swipe, zoom, slideshow, and all that is known of each. */
export function PhotoLightbox({ slides, first, onView, onClose }: Props) {
  const [still] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
  const [current, setCurrent] = useState(first);
  const zoom = useRef<ZoomRef>(null);
  // The same list every time: another one would bring the lightbox back to the first photo.
  const shown = useMemo(() => slides.map(lightboxSlide), [slides]);
  useEffect(() => {
    const listen = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key === '0' && !ctrlKey && !metaKey && !altKey) zoom.current?.changeZoom(1);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <Lightbox
      open
      index={first}
      close={onClose}
      slides={shown}
      plugins={[Counter, Download, Fullscreen, Share, Slideshow, Zoom]}
      on={{
        view: ({ index }) => {
          const slide = slides[index];
          setCurrent(index);
          if (slide) onView(slide);
        },
      }}
      labels={{
        Lightbox: lightboxTexts.photoOf(current + 1, slides.length),
        'Photo gallery': lightboxTexts.photos,
      }}
      carousel={{ finite: slides.length < 3, padding: 0, spacing: 0 }}
      controller={{ closeOnBackdropClick: true, closeOnPullDown: true }}
      animation={still ? { fade: 0, swipe: 0, navigation: 0, zoom: 0 } : { swipe: 240, fade: 180 }}
      zoom={{ ref: zoom, maxZoomPixelRatio: 2, scrollToZoom: true }}
      render={{
        slideFooter: ({ slide }) => <SlideWords slide={slide as unknown as PhotoSlide} />,
      }}
    />
  );
}

const lightboxSlide = (slide: PhotoSlide) => ({
  ...slide,
  srcSet: [...slide.srcSet],
  share: { url: slide.page, title: slide.caption ?? slide.alt },
  download: { url: slide.src, filename: `${slide.id.slice(2)}.jpg` },
});
