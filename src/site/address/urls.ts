import { OFFLINE_PAGE } from '../../offline/offline-build.ts';
import { cueHash, momentQuery } from '../../domain/moment-address.ts';
/** Where a talk, a photo or a person stands, as the archive's types say it. */
interface OfEvent {
  readonly eventId: string;
}

/**
 * Builds every address of the site. `base` is the path the site is published under, `/` or
 * `/archive/`; all addresses end in a slash unless they name a file. `shared` is that of the language whose files
 * all others use: pictures, feeds, data.
 */
export function createUrls(base: string, shared: string = base) {
  const root = withSlashes(base);
  const sharedRoot = withSlashes(shared);
  const at = (path: string) => root + path;
  /** The same place in the files that all languages share. */
  const common = (address: string) => sharedRoot + address.slice(root.length);
  const event = (id: string) => at(`events/${id}/`);
  const talk = (of: OfEvent & { readonly slug: string }) =>
    at(`events/${of.eventId}/talks/${of.slug}/`);
  const photo = (of: OfEvent & { readonly key: string }) =>
    at(`events/${of.eventId}/photos/${of.key}/`);
  return {
    home: root,
    search: at('search/'),
    events: at('events/'),
    talks: at('talks/'),
    people: at('people/'),
    topics: at('topics/'),
    photos: at('photos/'),
    lists: at('lists/'),
    about: at('about/'),
    aboutCorrections: at('about/#corrections'),
    aboutRemoval: at('about/#removal'),
    addresses: at('addresses.json'),
    robots: common(at('robots.txt')),
    sitemap: common(at('sitemap.xml')),
    /** One of the files the sitemap lists. */
    sitemapPart: (name: string) => common(at(`sitemap/${name}.xml`)),
    llms: common(at('llms.txt')),
    /** The archive as data; a file of another shape has another number. */
    data: common(at('api/v1/index.json')),
    eventData: (id: string) => common(at(`api/v1/events/${id}.json`)),
    archiveSchema: common(at('api/v1/archive.schema.json')),
    eventSchema: common(at('api/v1/event.schema.json')),
    embedStyles: at('embed/embed.css'),
    /** A talk on somebody else's page. */
    embedTalk: (of: OfEvent & { readonly slug: string }) =>
      at(`embed/?talk=${of.eventId}/${of.slug}`),
    embedPerson: (id: string) => at(`embed/?person=${id}`),
    oembed: (of: OfEvent & { readonly slug: string }) => common(`${talk(of)}oembed.json`),
    aboutData: at('about/#data'),
    aboutCiting: at('about/#cite'),
    favicon: at('favicon.svg'),
    appManifest: at('manifest.json'),
    appIcon: (size: number) => at(`icon-${size}.png`),
    /** Below the base as the service worker has it. */
    offline: at(OFFLINE_PAGE),
    event,
    /** The event’s programme for other programs. */
    scheduleXml: (id: string) => common(`${event(id)}schedule.xml`),
    scheduleJson: (id: string) => common(`${event(id)}schedule.json`),
    /** What is sent on of an event and its talks. */
    shareKit: (id: string, page = 1) => paged(`${event(id)}share/`, page),
    talkKit: (id: string, page: number, slug: string) =>
      `${paged(`${event(id)}share/`, page)}#${slug}`,
    /** By day, time and room. */
    timetable: (id: string) => `${event(id)}programme/`,
    /** What calendars say of its sessions, for files that a browser makes. */
    timetableCalendar: (id: string) => common(`${event(id)}programme/calendar.json`),
    /** A style sheet that few pages need. */
    styles: (name: 'photos' | 'reading' | 'timetable' | 'timetable-grid' | 'right-to-left') =>
      at(`styles/${name}.css`),
    eventPeople: (id: string) => `${event(id)}#people`,
    eventPhotos: (id: string, page = 1) => paged(`${event(id)}photos/`, page),
    /** Where the feeds and the calendar of a track stand; it has no page but its event’s. */
    track: (eventId: string, track: string) => `${event(eventId)}tracks/${track}/`,
    series: (id: string) => at(`series/${id}/`),
    talk,
    /** A talk at a second of its recording, and with `line`, where a line of its transcript begins, at that. */
    moment: (of: OfEvent & { readonly slug: string }, second: number, line?: number) =>
      talk(of) + momentQuery(second) + (line === undefined ? '' : cueHash(line)),
    /** A transcript as WebVTT. */
    captions: (of: OfEvent & { readonly slug: string }, language: string) =>
      common(`${talk(of)}transcript/${language.toLowerCase()}.vtt`),
    podcastChapters: (of: OfEvent & { readonly slug: string }) =>
      common(`${talk(of)}chapters.json`),
    /** The feeds and the calendar of a page stand below its address. */
    feed: (page: string) => common(`${page}feed.xml`),
    jsonFeed: (page: string) => common(`${page}feed.json`),
    podcast: (page: string) => common(`${page}podcast.xml`),
    calendar: (page: string) => common(`${page}calendar.ics`),
    /** The picture others show beside a link to a page. */
    card: (page: string, type: 'png' | 'jpg') => common(`${page}card.${type}`),
    /** Without its title, where that stands beside it. */
    cover: (of: OfEvent & { readonly slug: string }) => common(`${talk(of)}cover.svg`),
    poster: (of: OfEvent & { readonly slug: string }) => common(`${talk(of)}poster.svg`),
    photo,
    person: (id: string) => at(`people/${id}/`),
    topic: (id: string, page = 1) => paged(at(`topics/${id}/`), page),
    talkList: (path: string, page = 1) => paged(at(`talks/${path ? `${path}/` : ''}`), page),
    peoplePage: (page: number) => paged(at('people/'), page),
    photosPage: (page: number) => paged(at('photos/'), page),
    /** A picture made at build, see photo-images.ts; `name` is its path below `media/`. */
    media: (name: string) => common(at(`media/${name}`)),
    /** The part of an address after `base`, for Astro's route parameters. */
    path: (address: string) => address.slice(root.length),
  };
}

export type Urls = ReturnType<typeof createUrls>;

const withSlashes = (path: string) => `/${path}/`.replace(/\/+/g, '/');

const paged = (address: string, page: number) => (page > 1 ? `${address}page/${page}/` : address);

/** A recording on YouTube, from a second on. */
export function youtubeUrl(videoId: string, second = 0): string {
  const at = Math.floor(second);
  return `https://www.youtube.com/watch?v=${videoId}${at > 0 ? `&t=${at}s` : ''}`;
}

/** The same in fewer letters, for pages that hold hundreds of them. */
export const shortYoutubeUrl = (videoId: string, second: number) =>
  `https://youtu.be/${videoId}${momentQuery(second)}`;

export const youtubePlaylistUrl = (id: string) => `https://www.youtube.com/playlist?list=${id}`;
