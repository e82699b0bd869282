const TALK_OF =
  /^(.{3,80}?)(?:[’']s|(?<=s)[’'])\s+(?:lightning\s+talk|keynote(?:\s+(?:talk|speech|address))?|talk|presentation|session|speech)\s*(?:\s(?:on|about)\s|[:：]|\s[-–—]\s)\s*(\S.*)$/iu;

/** `Ann Lee’s Talk on Tides` as names and title; undefined for any other text. */
export function readPossessive(text: string): { names: string; title: string } | undefined {
  const [, names, title] = TALK_OF.exec(text) ?? [];
  return names === undefined || title === undefined ? undefined : { names, title };
}
