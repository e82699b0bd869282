import { askedMoment, readMoment } from '../../domain/moment-address.ts';
import type { Videos, VideoSlice } from '../index/video-file.ts';

/** A recording, and the second the link opens it at. */
export interface VideoLink {
  readonly videoId: string;
  readonly seconds?: number;
  /** True for an id alone, which may also be an odd word. */
  readonly bare: boolean;
}

const idPattern = /^[\w-]{11}$/;
/** Eleven letters in the usual case are a word; one id in ten thousand looks so. */
const plainWord = /^[A-Za-z][a-z]+$/;
const pathId = /^\/(?:embed|live|shorts|v)\/([\w-]{11})(?:\/|$)/;
const hosts = new Set([
  'youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'youtube-nocookie.com',
]);

/** Reads a YouTube link in any of its forms, or a bare id; undefined for everything else. */
export function parseVideoLink(input: string): VideoLink | undefined {
  const text = input.trim();
  if (idPattern.test(text) && !plainWord.test(text)) return { videoId: text, bare: true };
  if (text.length > 400 || !/^(?:https?:\/\/)?[\w.-]+\/\S+$/.test(text)) return undefined;
  const address = /^https?:/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const host = url.hostname.replace(/^www\./, '');
  let id: string | null | undefined;
  if (host === 'youtu.be') id = url.pathname.slice(1).split('/')[0];
  else if (hosts.has(host)) id = url.searchParams.get('v') ?? pathId.exec(url.pathname)?.[1];
  if (!id || !idPattern.test(id)) return undefined;
  const seconds = askedMoment(url) ?? readMoment(url.searchParams.get('start') ?? '');
  return { videoId: id, bare: false, ...(seconds !== undefined && { seconds }) };
}

/** The talks a link leads to: the one running at its second, else all of the recording, in order. */
export function resolveVideoLink(link: VideoLink, videos: Videos): readonly VideoSlice[] {
  const slices = Object.hasOwn(videos, link.videoId) ? (videos[link.videoId] ?? []) : [];
  const { seconds } = link;
  if (seconds === undefined) return slices;
  const running = slices.filter(
    ({ start = 0, end = Infinity }) => start <= seconds && seconds < end,
  );
  return running.length > 0 ? running : slices;
}
