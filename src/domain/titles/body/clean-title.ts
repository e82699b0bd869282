const LEVEL =
  /\s*(?:\[[IBA]\]|[(（[［]\s*(?:(?:any|all|beginner|intermediate|advanced|introductory|expert)(?:\s*(?:&|and|\/|,|-|to)\s*(?:beginner|intermediate|advanced|expert))?(?:\s+(?:skill|experience))?(?:\s+levels?)?|levels?\s*:\s*\w+)\s*[)）\]］])\s*$/iu;
const KIND =
  /\s*[(（[［]\s*(?:(?:opening|closing|sponsored)\s+)?(?:keynote|lightning talk|panel(?: discussion)?|tutorial|workshop|talk)\s*[)）\]］]\s*$/iu;
const LANGUAGE =
  /\s*[(（[［【]\s*(?:(?:in|en|auf)\s+)?(?:english|japanese|spanish|german|french|portuguese|chinese|korean|italian|polish|russian|español|espanol|deutsch|français|francais|português|portugues|日本語|英語|中文|英文|한국어|en|ja|jp|es|de|fr|pt|pt-br|zh|ko|it|pl|ru|eng|esp|ger)(?:\s+(?:audio|version|subs?|subtitles))?\s*[)）\]］】]\s*$/iu;
const LANGUAGE_FIRST =
  /^\s*[(（[［【]\s*(?:EN|JA|JP|ES|DE|FR|PT|PT-BR|ZH|KO|IT|PL|RU|ENG|ESP|英語|日本語|中文)\s*[)）\]］】]\s*/u;
const EDGES = /^[\s\-–—―|｜/／:：•·・,;]+|(?:\s+[\-–—―/:]|[\s|｜／：•·・,;])+$/gu;
const TALK_LAST = /\s*[-–—|,:.]\s*(?:a\s+)?(?:talk|presentation|session)$/iu;
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
};

const HASHTAGS = /(?:\s+#[\p{L}\p{N}_]+)+\s*$/gu;
const FRAME_SIZE = /\s+\d{3,4}x\d{3,4}\b/gu;

/** What the uploader says of the upload: mended, or of its slides alone. */
const UPLOAD_BRACKET =
  /\s*[(（[［]\s*(?:slides(?:\s+only)?|(?:audio\s+|sound\s+|video\s+)?(?:fixed|corrected)(?:\s+(?:audio|sound|video|version))?|re-?upload(?:ed)?|pre-?recorded)\s*[)）\]］]\s*$/iu;
const UPLOAD_WORD =
  /(?:\s[-–—|]\s+(?:slides(?:\s+only)?|fixed|re-?upload(?:ed)?)|(?=\s+Slides)(?<=,\s[^,]{2,40})\s+Slides)\s*$/iu;

/** A title without hashtags and words on the upload at its end, and frame sizes: it may still hold speakers. */
export function withoutNoise(title: string): string {
  const bare = title
    .replace(HASHTAGS, '')
    .replace(UPLOAD_BRACKET, '')
    .replace(UPLOAD_WORD, '')
    .replace(FRAME_SIZE, '')
    .trim();
  return bare || title.trim();
}

/** A title without levels, languages and kinds in brackets at its edges, loose separators and outer quotes. */
export function cleanTitle(text: string): string {
  return trimTitle(text).replace(/\s+/gu, ' ');
}

/** As `cleanTitle`, with the spaces left as they are: two of them may separate. */
export function trimTitle(text: string): string {
  let title = text.replace(LANGUAGE_FIRST, '').trim();
  for (let last = ''; last !== title;) {
    last = title;
    for (const aside of [LEVEL, LANGUAGE, KIND, UPLOAD_BRACKET])
      title = title.replace(aside, '').trim();
  }
  title = title.replace(EDGES, '').replace(TALK_LAST, '').trim();
  const close = PAIRS[title[0] ?? ''];
  if (close !== undefined && title.endsWith(close) && !title.slice(1, -1).includes(close)) {
    title = title.slice(1, -1).trim();
  }
  return title || text.trim();
}
