import type { TimedLine } from './timed-line.ts';

const book =
  /^(?:[1-3] )?(?:genesis|exodus|leviticus|numbers|deuteronomy|joshua|judges|ruth|samuel|kings|chronicles|ezra|nehemiah|esther|job|psalms?|proverbs|ecclesiastes|song of (?:songs|solomon)|isaiah|jeremiah|lamentations|ezekiel|daniel|hosea|joel|amos|obadiah|jonah|micah|nahum|habakkuk|zephaniah|haggai|zechariah|malachi|matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|colossians|thessalonians|timothy|titus|philemon|hebrews|james|peter|jude|revelation|surah?(?: [\p{L}-]+)?|qur['’]?an)$/iu;

/** Whether the "times" are chapter and verse, `John 3:16`: most titles are a book's name and nothing else. */
export function isVerseList(lines: readonly TimedLine[]): boolean {
  const books = lines.filter((line) => line.side === 'trailing' && book.test(line.title)).length;
  return books * 2 >= lines.length && books > 0;
}
