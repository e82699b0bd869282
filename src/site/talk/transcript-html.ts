import type { Chapter } from '../../domain/chapters/chapter.ts';
import type { Cue } from '../../domain/captions/cues/cue.ts';
import { cueId } from '../../domain/moment-address.ts';
import { paragraphs, type TranscriptParagraph } from '../../domain/captions/cues/paragraphs.ts';
import { formatClock, spokenTime } from '../words/durations.ts';
import { transcriptTexts } from '../../texts/texts.ts';

export interface TranscriptOptions {
  readonly chapters: readonly Chapter[];
  /** Where a second of the recording plays without script. */
  readonly momentUrl: (second: number) => string;
  /** Whether seconds get an id, `t-704`; a page's second transcript must not repeat those of the first. */
  readonly withIds: boolean;
  /** Where a line (from 1) of the caption file can be corrected; absent to offer it nowhere. */
  readonly fixUrl?: ((line: number) => string) | undefined;
}

interface WrittenCue extends Cue {
  /** The line of its file its words stand in. */
  readonly line?: number;
}

/**
 * A transcript as HTML: sections (`.transcript-part`) under their chapters, in each a `div` a paragraph with a
 * link to its second, its words, a span a cue, and a link to mend them. What else is known of a line stands
 * once for all, in `data-starts` of what holds them: hours of talk are thousands of lines. A string and not
 * components, because a large archive has millions of cues; every text in it is escaped.
 */
export function transcriptHtml(
  cues: readonly WrittenCue[],
  { chapters, momentUrl, withIds, fixUrl }: TranscriptOptions,
): string {
  const taken = new Set<number>();
  const idOf = (start: number) => {
    const second = Math.floor(start);
    if (!withIds || taken.has(second)) return '';
    taken.add(second);
    return ` id="${cueId(second)}"`;
  };
  const fix = (time: string, line: number | undefined) =>
    fixUrl === undefined || line === undefined
      ? ''
      : `<a href="${escapeHtml(fixUrl(line))}" aria-label="${escapeHtml(`${transcriptTexts.fix} ${transcriptTexts.wordsAt(time)}`)}">${escapeHtml(transcriptTexts.fix)}</a>`;
  const paragraph = ({ start, cues: lines }: TranscriptParagraph<WrittenCue>) => {
    const spoken = spokenTime(start);
    const clock = formatClock(start);
    // Whoever speaks to a browser says what is seen.
    const time = `<a href="${escapeHtml(momentUrl(start))}" aria-label="${escapeHtml(`${clock}, ${spoken}`)}">${clock}</a>`;
    const voice = lines[0]?.voice;
    const said = lines.map((cue) => cueHtml(cue, idOf(cue.start))).join(' ');
    return `<div>${time}<p>${voice === undefined ? '' : `<b class="voice">${escapeHtml(voice)}</b> `}${said}</p>${fix(spoken, lines[0]?.line)}</div>`;
  };
  return paragraphs(cues, chapters)
    .map(({ chapter, paragraphs: parts }) => {
      const signs = parts
        .flatMap((part) => part.cues)
        .reduce((sum, { text }) => sum + text.length, 0);
      const heading = chapter ? `<h3${idOf(chapter.start)}>${escapeHtml(chapter.title)}</h3>` : '';
      return `<section class="transcript-part" style="--signs:${signs};--parts:${parts.length}">${heading}${parts.map(paragraph).join('')}</section>`;
    })
    .join('');
}

const cueHtml = ({ text }: Cue, id: string) => `<span${id}>${escapeHtml(text)}</span>`;

/** Text as HTML shows it, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
