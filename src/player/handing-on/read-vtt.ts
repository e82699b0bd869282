/** A line of a transcript, as this site writes it: seconds, text without markup. */
export interface TakenCue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly voice?: string;
}

const TIMES = /^(?:(\d{2,4}):)?(\d\d):(\d\d\.\d{3}) --> (?:(\d{2,4}):)?(\d\d):(\d\d\.\d{3})$/;

/** Reads WebVTT as this site writes it: a time line, then one line of text, perhaps with who speaks. */
export function readVtt(vtt: string): TakenCue[] {
  const lines = vtt.split(/\r?\n/);
  return lines.flatMap((line, at) => {
    const times = TIMES.exec(line)
      ?.slice(1)
      .map((part: string | undefined) => Number(part ?? 0));
    if (!times) return [];
    const [h = 0, m = 0, s = 0, endH = 0, endM = 0, endS = 0] = times;
    const [, voice, text = ''] = /^(?:<v ([^>]*)>)?(.*)$/.exec(lines[at + 1] ?? '') ?? [];
    return [
      {
        start: h * 3600 + m * 60 + s,
        end: endH * 3600 + endM * 60 + endS,
        text: plain(text),
        ...(voice === undefined ? {} : { voice: plain(voice) }),
      },
    ];
  });
}

const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&bsol;': '\\',
  '&amp;': '&',
};

const plain = (text: string) =>
  text.replace(/&(?:lt|gt|bsol|amp);/g, (name) => SIGNS[name] ?? name);
