import type { ProgrammeLink, ProgrammeRecording } from '../model/programme.ts';

const youtube =
  /^(?:https?:)?\/?\/?(?:www\.|m\.|music\.)?(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:live\/|embed\/|shorts\/|v\/|watch\?(?:[^#\s]*&)?v=))([\w-]{11})(?![\w-])/i;
const clock = /[?&#]t(?:ime_continue)?=(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?(?=[&#]|$)/i;
const videoFile = /\.(?:mp4|webm|ogv|ogg|mkv|avi|mov|m4v|mpe?g|flv|wmv)(?:[?#]|$)/i;
const saysRecording =
  /^\W{0,2}(?:video|recording|aufzeichnung|mitschnitt|vidéo)\b(?:[\s-]+(?:recording|file|download|aufzeichnung|part|\d+|only|of (?:the|this) (?:talk|session|lecture)))*\s*(?:[([:.,–-].*)?$/i;

/** The YouTube id of an address, undefined where it is of another kind. */
export function youtubeId(url: string): string | undefined {
  return youtube.exec(url.trim())?.[1];
}

/** Whether an address is of a file that can be played. */
export function isVideoFile(url: string): boolean {
  return videoFile.test(url);
}

/** Whether a link beside a talk is its own recording: by its wording and a video file, and by nothing less. */
export function isOwnRecording({ label, url }: ProgrammeLink): boolean {
  return saysRecording.test(label.trim()) && isVideoFile(url) && isAddress(url);
}

/** Where an address lets a session be watched; undefined where it is no address. */
export function recordingAt(address: string): ProgrammeRecording | undefined {
  const url = address.trim();
  const video = youtubeId(url);
  const [, hours = '0', minutes = '0', seconds = '0'] = clock.exec(url) ?? [];
  const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (video !== undefined) {
    const end = Number(/[?&#]end=(\d{1,6})(?=[&#]|$)/.exec(url)?.[1] ?? 0);
    return { video, ...(start > 0 && { start }), ...(end > start && { end }) };
  }
  return isAddress(url) ? partOf(url) : undefined;
}

/** A media fragment, `#t=350,900`, names a part of a file. */
function partOf(address: string): ProgrammeRecording {
  const [, url = address, from = '0', until] =
    /^([^#]+)#t=(\d{1,6})(?:,(\d{1,6}))?$/.exec(address) ?? [];
  return {
    url,
    ...(Number(from) > 0 && { start: Number(from) }),
    ...(until !== undefined && { end: Number(until) }),
  };
}

/** Recordings, each once. */
export function listRecordings(
  found: readonly (ProgrammeRecording | undefined)[],
): ProgrammeRecording[] {
  const known = new Map<string, ProgrammeRecording>();
  for (const recording of found)
    if (recording)
      known.set(`${recording.video ?? recording.url ?? ''} ${recording.start ?? 0}`, recording);
  return [...known.values()];
}

/** Whether a text is an address of the web; a blank within it is taken, as programmes write file names. */
export function isAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url) && url.length <= 2000;
}

/** Links that lead somewhere, each once. */
export function listLinks(links: readonly ProgrammeLink[]): ProgrammeLink[] {
  const seen = new Set<string>();
  return links.flatMap(({ label, url }) => {
    const address = url.trim();
    if (!isAddress(address) || seen.has(address)) return [];
    seen.add(address);
    return [
      { label: label.trim() === '' ? new URL(address).hostname : label.trim(), url: address },
    ];
  });
}
