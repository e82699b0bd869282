/** A photo as the page's grid says it: everything the lightbox shows is already in the page. */
export interface PhotoSlide {
  readonly src: string;
  readonly srcSet: { src: string; width: number; height: number }[];
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** The photo’s own page. */
  readonly page: string;
  /** The id of its place in the grid. */
  readonly id: string;
  readonly caption: string | undefined;
  readonly credit: string;
  readonly talk: { readonly href: string; readonly title: string } | undefined;
  readonly people: string | undefined;
}

/** The photos of one series, in the order of the page: all grids that bear its name. */
export function readSlides(series: string): PhotoSlide[] {
  const links = `[data-photos="${CSS.escape(series)}"] a[id^="p-"]`;
  return [...document.querySelectorAll<HTMLAnchorElement>(links)].flatMap((link) => {
    const image = link.querySelector('img');
    return image ? [readSlide(link, image)] : [];
  });
}

function readSlide(link: HTMLAnchorElement, image: HTMLImageElement): PhotoSlide {
  const ratio = Number(image.getAttribute('height')) / Number(image.getAttribute('width'));
  const srcSet = image.srcset.split(', ').flatMap((candidate) => {
    const [src, size] = candidate.trim().split(' ');
    const width = Number.parseInt(size ?? '', 10);
    return src && width > 0 ? [{ src, width, height: Math.round(width * ratio) }] : [];
  });
  const largest = srcSet.at(-1);
  const { caption, credit, talk, talkTitle, people } = link.dataset;
  return {
    src: largest?.src ?? image.src,
    srcSet,
    width: largest?.width ?? image.width,
    height: largest?.height ?? image.height,
    alt: image.alt,
    page: link.href,
    id: link.id,
    caption,
    credit: credit ?? '',
    talk: talk && talkTitle ? { href: talk, title: talkTitle } : undefined,
    people,
  };
}
