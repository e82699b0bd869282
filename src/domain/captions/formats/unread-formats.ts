interface UnreadFormat {
  readonly says: string;
  /** How its beginning is told. */
  readonly looksLike: RegExp;
}

const unread: readonly UnreadFormat[] = [
  { says: 'SAMI', looksLike: /^<sami[\s>]/i },
  { says: 'SCC', looksLike: /^Scenarist_SCC/i },
  { says: 'MicroDVD, which counts frames instead of time', looksLike: /^\{\d+\}\{\d*\}/ },
  { says: 'MPL2', looksLike: /^\[\d+\]\[\d*\]/ },
  { says: 'EBU STL', looksLike: /^\d{3}STL\d\d\.01/ },
  { says: 'a list of a stream’s parts, not the parts', looksLike: /^#EXTM3U/ },
  { says: 'a web page', looksLike: /^<(?:!doctype html|html)/i },
  { says: 'a PDF', looksLike: /^%PDF/ },
  { says: 'a text document', looksLike: /^\{\\rtf/ },
  { says: 'a ZIP or an office document', looksLike: /^PK\u0003\u0004/ },
];

/** Why a text is not read as captions, in a sentence: what it is where that can be told. */
export function describeUnread(text: string): string {
  const head = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  const known = unread.find(({ looksLike }) => looksLike.test(head));
  if (known) return `This is ${known.says}, which is not read.`;
  if (head === '') return 'The file is empty.';
  if (/^[[{]/.test(head)) return 'This JSON holds no list of what was said when.';
  return 'This is no caption file: no line tells a time.';
}

const unreadNames: readonly (readonly [name: RegExp, says: string])[] = [
  [/\.info\.json$/i, 'It is yt-dlp’s description of a video.'],
  [/\.live_chat\.json$/i, 'It is a chat, no captions.'],
  [/\.(?:smi|sami)$/i, 'SAMI is not read: save it as SRT.'],
  [
    /\.(?:scc|mcc|cap|stl)$/i,
    'Broadcast captions of this kind are not read: save them as TTML or SRT.',
  ],
  [/\.sub$/i, 'MicroDVD and VobSub are not read: save it as SRT.'],
  [/\.(?:idx|sup)$/i, 'These are pictures of words: save it as SRT.'],
  [/\.(?:docx?|odt|rtf|pdf)$/i, 'It is a document: export the transcript as VTT or SRT.'],
  [/\.m3u8$/i, 'It is a list of a stream’s parts: bring in the parts, joined into one VTT.'],
];

/** Why a file of this name is not read; undefined where its name does not tell. */
export function describeUnreadName(fileName: string): string | undefined {
  return unreadNames.find(([name]) => name.test(fileName))?.[1];
}
