import { z } from 'zod';

const MONTH_OR_YEAR = /^(?:19|20|21)\d\d(?:-(?:0[1-9]|1[0-2]))?$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A name in an address: lower-case letters, digits and single hyphens. */
export const SlugSchema = z
  .string()
  .max(120)
  .regex(SLUG, 'lower-case letters, digits and single hyphens')
  .meta({ examples: ['ada-pool'] });

/** A YouTube video id, as in youtube.com/watch?v=… */
export const VideoIdSchema = z
  .string()
  .regex(/^[\w-]{11}$/, 'the 11 characters after watch?v=')
  .meta({ examples: ['dQw4w9WgXcQ'] });

/** A YouTube playlist id, as in youtube.com/playlist?list=… */
export const PlaylistIdSchema = z
  .string()
  .regex(/^[\w-]{10,64}$/, 'the characters after playlist?list=')
  .meta({ examples: ['PLxxxxxxxxxxxxxxxx'] });

/** A day, `2024-03-19`. */
export const DaySchema = z.iso.date('a day like 2024-03-19');

const LOCAL_TIME = 'a time at the venue like 2024-03-19T09:00';

/** Zod's own `iso.datetime` wants seconds before a `Z`, which people leave out: `2024-03-19T09:30Z`. */
const WALL_CLOCK =
  /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

/**
 * A wall-clock time in the event's time zone, `2024-03-19T09:00`, seconds optional. One with an offset or `Z`, as
 * programmes are exported, is brought to the venue's clock when the files are read.
 */
export const LocalTimeSchema = z
  .string()
  .regex(WALL_CLOCK, LOCAL_TIME)
  .refine((time) => DaySchema.safeParse(time.slice(0, 10)).success, LOCAL_TIME)
  .meta({ examples: ['2031-05-14T10:00'] });

const KNOWN_DAY = 'a day like 2024-03-19, or only 2024-03 or 2024';
const KNOWN_TIME = `${KNOWN_DAY}, or a time at the venue like 2024-03-19T09:00`;

/** A year as YAML reads it. */
const YearSchema = z.int().meta({ minimum: 1900, maximum: 2199 });

/** A day, or as much of it as is known: `2024-03-19`, `2024-03`, `2024` (YAML reads the last as a number). */
export const KnownDaySchema = z
  .union([z.string().meta({ pattern: String.raw`^\d{4}(-\d\d(-\d\d)?)?$` }), YearSchema], KNOWN_DAY)
  .refine(isKnownDay, KNOWN_DAY)
  .meta({ examples: ['2031-05-14', '2031-05', 2031] })
  .transform(String);

/** When something was, as exactly as it is known: a wall-clock time at the venue, a day, a month or a year. */
export const KnownTimeSchema = z
  .union(
    [z.string().meta({ pattern: String.raw`^\d{4}(-\d\d(-\d\d(T.+)?)?)?$` }), YearSchema],
    KNOWN_TIME,
  )
  .refine((value) => isKnownDay(value) || LocalTimeSchema.safeParse(value).success, KNOWN_TIME)
  .meta({ examples: ['2031-05-14T10:00', '2031-05-14', '2031-05', 2031] })
  .transform((value) => LocalTimeSchema.safeParse(value).data ?? String(value));

function isKnownDay(value: string | number): boolean {
  return DaySchema.safeParse(value).success || MONTH_OR_YEAR.test(String(value));
}

/** A time as a camera shows it, with the offset its file claims if it claims one. */
export const CameraTimeSchema = z.iso
  .datetime({
    local: true,
    offset: true,
    error: 'a time like 2024-03-19T09:52:29 or 2024-03-19T09:52:29+01:00',
  })
  .meta({ examples: ['2031-05-14T09:52:29'] });

/** A language tag, `en` or `pt-BR`. */
export const LanguageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language tag like en or pt-BR')
  .meta({ examples: ['en', 'pt-BR'] });

/** Signs that show something; a few letters are only ever blank. */
const VISIBLE = /(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u;
const isSeen = (text: string) => VISIBLE.test(text);
const SEEN = 'text that can be seen';

/** One line of text a person reads. */
export const LineSchema = z.string().trim().min(1).max(500).refine(isSeen, SEEN);

/** Several lines of text a person reads; an empty line starts a paragraph. */
export const ProseSchema = z.string().trim().min(1).max(20_000).refine(isSeen, SEEN);

/** A digital object identifier, without what resolves it. */
export const DoiSchema = z
  .string()
  .max(300)
  .regex(/^10\.\d{4,9}\/[!-~]+$/, 'a DOI like 10.5446/12345, without https://doi.org/')
  .meta({ examples: ['10.5446/12345'] });

const SAFE_SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/** An address a reader may follow: http, https or mailto, nothing else. */
export const LinkSchema = z
  .string()
  .max(2_000)
  .refine(
    (text) => URL.canParse(text) && SAFE_SCHEMES.has(new URL(text).protocol),
    'an address that starts with https:, http: or mailto:',
  )
  .meta({ format: 'uri', examples: ['https://example.org'] });
