import { machineTexts } from '../../texts/texts.ts';
import { toast } from '../toast.ts';
import { readVtt } from './read-vtt.ts';
import { writeTranscriptAs, type TranscriptFormat } from './transcript-formats.ts';

const FORMATS: Readonly<Record<string, TranscriptFormat>> = {
  srt: { name: 'srt', ending: 'srt', type: 'application/x-subrip' },
  text: { name: 'text', ending: 'txt', type: 'text/plain' },
  markdown: { name: 'markdown', ending: 'md', type: 'text/markdown' },
};

/** Makes another format of the WebVTT that a button (`data-vtt`, `data-format`) names, and hands it over as a file. */
export async function takeTranscript({ dataset }: HTMLElement): Promise<void> {
  const format = FORMATS[dataset['format'] ?? ''];
  const address = new URL(dataset['vtt'] ?? '', location.href);
  if (!format) return;
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    const text = writeTranscriptAs(format.name, readVtt(await answer.text()), {
      title: document.querySelector('h1')?.textContent.trim() ?? '',
      page: location.href.replace(/[?#].*/, ''),
    });
    save(text, format.type, `${fileName(address)}.${format.ending}`);
  } catch {
    toast(machineTexts.notTaken);
  }
}

/** `…/a-talk/transcript/en.vtt` as `a-talk.en`. */
function fileName({ pathname }: URL): string {
  const parts = pathname.replace(/\.vtt$/, '').split('/');
  return [parts.at(-3), parts.at(-1)].filter(Boolean).join('.');
}

function save(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // A browser that asks where to put it reads the address only afterwards.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
