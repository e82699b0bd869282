const kinds: readonly [pattern: RegExp, what: string][] = [
  [/(?:^|\/)(?:\.[^/]*|Thumbs\.db|desktop\.ini|__MACOSX\/.*)$/i, 'a file of the system'],
  [/\.(?:mp4|mov|m4v|avi|mkv|webm|3gp|mts|m2ts|mp|mpe?g|wmv)$/i, 'a film, not a photo'],
  [/\.json$/i, 'a sidecar without its photo, or a note of an album'],
  [/\.xmp$/i, 'XMP that belongs to no photo here'],
  [/\.aae$/i, 'Apple’s notes on an edit'],
  [/\.zip$/i, 'a ZIP within a ZIP: unpack it first'],
  [/\.(?:txt|html?|csv|xml|pdf|md|ya?ml)$/i, 'a text'],
];

/** What lies beside photos and is none, in words; undefined for what may be one. */
export const whatLiesBeside = (path: string): string | undefined =>
  kinds.find(([pattern]) => pattern.test(path))?.[1];
