/** What programs and cameras call a recording: with an ending, a counter, a date, or words of work in progress. */
const ENDING =
  /\.(?:mp4|m4v|mov|mkv|avi|webm|wmv|flv|mts|m2ts|mpe?g|mxf|3gp|ts|vob|ogv|prproj|mp3|m4a|wav)\b/i;
const CAMERA =
  /^(?:(?:img|mvi|dsc[nf]?|dji|vid|pxl|mov|cimg|sam|gopr|clip|trim|rec|mah|pict|zoom|gmt|stream)[-_ ]?\d{3,}|(?:g[hxpsl]|[abcmps]|m2u)\d{3,}|_dsc\d{3,}|\d{5,})(?<rest>.*)$/i;
const STAMP =
  /^(?:(?:screen ?(?:recording|capture|cast)|(?:screen|video|recording|aufzeichnung|aufnahme|whatsapp video|signal|zoom|gmt|meeting|webex|obs|capture|mobizen|vlc-record|lv|live)[-_ ]*)[-_ ]*(?:at )?)?(?:\d{4}[-_.]?\d{2}[-_.]?\d{2})(?:[-_ T.]*(?:at )?\d{1,2}[-_.:h ]?\d{2}.*)?$/i;
const HASH = /^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=[a-z]*\d)[0-9a-f]{12,})$/i;
const WORK =
  /^(?:final(?:e|ly)?|finale?version|draft|edit(?:ed)?|cut|roughcut|rough|export(?:ed)?|render(?:ed)?|master(?:ed)?|v(?:ersion|er)?\d*|copy|of|new|old|take|test|output|untitled|video|movie|clip|sequence|timeline|recording|rec|project|zoom|meeting|upload(?:ed)?|file|fixed|fix|ok|done|real|this|one|last|latest|raw|proxy|comp(?:ressed)?|hd|uhd|fhd|4k|2k|1080p?|720p?|2160p?|\d{2,3}fps|h26[45]|x26[45]|mp4|mov|\d+)$/i;
/** What a program calls a thing nobody named. */
const UNNAMED =
  /^(?:(?:untitled|unnamed|no ?name)(?:[ _-]*(?:video|project|sequence|recording|movie|file))?(?:[ _-]*\(?\d+\)?)*|(?:new )?(?:recording|video|sequence|timeline|clip|project|movie|export|render|output)[ _-]*\(?\d+\)?)$/i;

/**
 * Whether a title is the name of an uploaded file, which says nothing of the talk: `IMG_1234`, `final_v2.mp4`,
 * `GX010023`, `20240319_101500`. Words that may be a title too count as one.
 */
export function isFileName(title: string): boolean {
  const text = title.trim();
  if (text === '') return false;
  const name = text.replace(ENDING, '').trim();
  const bare = name.replace(/(?:[-_ ]*\(\d+\)|[-_ ]+copy(?: \d+)?)+$/i, '');
  const counted = CAMERA.exec(bare)?.groups?.['rest'];
  if (counted !== undefined && wordsOf(counted).every(isWorkWord)) return true;
  if (STAMP.test(bare) || HASH.test(bare) || UNNAMED.test(bare)) return true;
  const words = wordsOf(bare);
  const isWork = words.every(isWorkWord) && words.some((word) => /[a-z]/i.test(word));
  const isMarked = /[_\d]/.test(text) || name !== text;
  if (isWork && isMarked) return true;
  // With an ending and no blank it was typed for a folder, not for readers.
  return name !== text && !/\s/.test(name);
}

const wordsOf = (text: string) => text.split(/[\s._()-]+/).filter(Boolean);
const isWorkWord = (word: string) => WORK.test(word) || /^[a-z]{0,2}\d*$/i.test(word);
