import type { Archive, Person, Photo, Talk } from '../../domain/model/archive.ts';
import type { PhotoCredit } from '../../domain/photos/credit-xmp.ts';
import { placeholder } from './placeholder.ts';
import type { Urls } from '../address/urls.ts';

/** A picture for `<picture>`: widths ascend, the last JPEG is the fallback. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly src: string;
  readonly srcset: string;
  readonly avif: string;
  /** The CSS background that stands in its place until it is there. */
  readonly placeholder?: string;
}

/** A picture's widest JPEG that is at most `widest` wide. */
export function jpegOf({ srcset, width, height }: Picture, widest: number) {
  const files = srcset.split(', ').map((candidate) => {
    const [src = '', size = ''] = candidate.split(' ');
    return { src, width: Number.parseInt(size, 10) };
  });
  const file = files.findLast((one) => one.width <= widest) ?? files[0];
  return {
    src: file?.src ?? '',
    width: file?.width ?? width,
    height: Math.round(((file?.width ?? width) * height) / width),
  };
}

/** One file to make: from a file of the archive, at a width, in a format. */
export interface Rendition {
  /** Path below `media/`. */
  readonly name: string;
  readonly file: string;
  readonly width: number;
  readonly format: 'avif' | 'jpg';
  /** Cut to a square of that width, around what catches the eye. */
  readonly square?: true;
  /** What is written into the file. */
  readonly credit?: PhotoCredit;
}

const PHOTO_WIDTHS = [320, 640, 1280, 2048];
const THUMBNAIL_WIDTHS = [320, 640, 1280];
/** Of people's pictures: twice as wide as they are shown. */
const portraitWidths = { small: 96, large: 224, whole: 448 } as const;
const PORTRAIT_WIDTHS = Object.values(portraitWidths);

/** A person's picture as a square, at twice the size it is shown in. */
export interface PortraitPicture {
  readonly src: string;
  readonly avif: string;
}

interface Source {
  readonly name: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly square?: true;
  readonly credit?: PhotoCredit;
}

const photoSource = ({
  file,
  width,
  height,
  eventId,
  key,
  credit,
  licence,
}: Photo): Source | undefined =>
  file === undefined || width === undefined || height === undefined
    ? undefined
    : {
        name: `${eventId}/photos/${key}`,
        file,
        width,
        height,
        widths: PHOTO_WIDTHS,
        credit: { credit, licence },
      };

const thumbnailSource = ({ thumbnail, eventId, slug }: Talk): Source | undefined =>
  thumbnail && { name: `${eventId}/talks/${slug}`, ...thumbnail, widths: THUMBNAIL_WIDTHS };

const portraitSource = ({ id, portrait }: Person): Source | undefined => {
  if (!portrait) return undefined;
  const { file, credit, licence } = portrait;
  const side = Math.max(...PORTRAIT_WIDTHS);
  return {
    name: portraitName(id),
    file,
    width: side,
    height: side,
    widths: PORTRAIT_WIDTHS,
    square: true,
    credit: { credit, licence },
  };
};

const portraitName = (id: string) => `people/${id}`;

/** The widths a picture is made in: none wider than its source, and always one. */
export function widthsFor(width: number, widths: readonly number[]): number[] {
  const narrower = widths.filter((candidate) => candidate < width);
  const widest = widths.at(-1) ?? width;
  return [...narrower, Math.min(width, widest)].filter(
    (candidate, index, all) => all.indexOf(candidate) === index,
  );
}

function renditionsOf({ name, file, width, widths, square, credit }: Source): Rendition[] {
  return widthsFor(width, widths).flatMap((candidate) =>
    (['avif', 'jpg'] as const).map((format) => ({
      name: `${name}-${candidate}.${format}`,
      file,
      width: candidate,
      format,
      ...(square ? { square } : {}),
      ...(credit ? { credit } : {}),
    })),
  );
}

/** Every file the site needs of the archive's photos, thumbnails and people's pictures. */
export function allRenditions({
  photos,
  talks,
  people,
}: Pick<Archive, 'photos' | 'talks' | 'people'>): Rendition[] {
  return [...photos.map(photoSource), ...talks.map(thumbnailSource), ...people.map(portraitSource)]
    .filter((source) => source !== undefined)
    .flatMap(renditionsOf);
}

/** Names the files of photos and thumbnails; undefined where the archive holds no file. */
export function createPictures(urls: Urls) {
  const picture = (source: Source | undefined, ground?: string): Picture | undefined => {
    if (!source) return undefined;
    const widths = widthsFor(source.width, source.widths);
    const address = (width: number, format: string) =>
      urls.media(`${source.name}-${width}.${format}`);
    const set = (format: string) =>
      widths.map((width) => `${address(width, format)} ${width}w`).join(', ');
    return {
      width: source.width,
      height: source.height,
      src: address(widths.find((width) => width >= 640) ?? widths.at(-1) ?? source.width, 'jpg'),
      srcset: set('jpg'),
      avif: set('avif'),
      ...(ground === undefined ? {} : { placeholder: ground }),
    };
  };
  return {
    photo: (photo: Photo) => picture(photoSource(photo), groundOf(photo)),
    thumbnail: (talk: Talk) => picture(thumbnailSource(talk)),
    /** A person's picture, `large` at the head of their page, `whole` for programs; undefined where none is shown. */
    portrait: (
      { id, portrait }: Person,
      size: keyof typeof portraitWidths,
    ): PortraitPicture | undefined => {
      const address = (format: string) =>
        urls.media(`${portraitName(id)}-${portraitWidths[size]}.${format}`);
      return portrait && { src: address('jpg'), avif: address('avif') };
    },
  };
}

const groundOf = ({ thumbHash, colour }: Photo) =>
  (thumbHash === undefined ? undefined : placeholder(thumbHash)) ?? colour;

export type Pictures = ReturnType<typeof createPictures>;
