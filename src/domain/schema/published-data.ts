import { z } from 'zod';

const AddressSchema = z.url().describe('A whole address');
const DaySchema = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)
  .describe('A day, or as much of it as is known: 2024-03-19, 2024-03, 2024');
const VenueTimeSchema = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)
  .describe('What the clocks at the venue showed, in the event’s timeZone');
const SecondSchema = z.number().nonnegative();

const SpeakerSchema = z.object({
  person: z.string().describe('An id of people'),
  name: z.string().describe('As the programme spelled it'),
  affiliation: z.string().optional().describe('At the time of the talk'),
  role: z.enum(['speaker', 'host', 'moderator', 'panelist', 'interviewer']),
});

const RecordingSchema = z.object({
  youtube: z.string().optional().describe('A video id of YouTube'),
  file: AddressSchema.optional(),
  start: SecondSchema.describe('Where the talk begins in it, in seconds'),
  end: SecondSchema.optional().describe('Where it ends, when the recording goes on'),
  role: z.enum(['main', 'mirror', 're-upload']),
});

const TalkSchema = z.object({
  id: z.string().describe('Never changes, and is never another talk’s'),
  slug: z.string(),
  page: AddressSchema,
  title: z.string(),
  kind: z.string(),
  language: z.string(),
  day: DaySchema.optional(),
  start: VenueTimeSchema.optional(),
  end: VenueTimeSchema.optional(),
  room: z.string().optional(),
  track: z.string().optional(),
  speakers: z.array(SpeakerSchema),
  abstract: z.string().optional(),
  topics: z.array(z.object({ id: z.string(), name: z.string(), page: AddressSchema })),
  state: z
    .enum([
      'published',
      'upcoming',
      'not-published',
      'not-recorded',
      'cancelled',
      'elsewhere',
      'private',
      'gone',
    ])
    .describe('What may be watched of it'),
  embeddable: z.boolean().describe('Whether YouTube plays it on other sites'),
  duration: SecondSchema.optional().describe('Seconds of the talk itself'),
  recordings: z.array(RecordingSchema).describe('The main one first'),
  chapters: z.array(z.object({ start: SecondSchema, title: z.string() })),
  transcripts: z.array(
    z.object({
      language: z.string(),
      kind: z.enum(['auto', 'edited']),
      vtt: AddressSchema,
    }),
  ),
  resources: z.array(z.object({ kind: z.string(), label: z.string(), url: z.string() })),
  picture: AddressSchema.optional(),
  licence: z.string().optional().describe('What may be done with its recording'),
  licenceUrl: z.string().optional(),
  doi: z.string().optional(),
});

const PhotoSchema = z.object({
  id: z.string(),
  page: AddressSchema,
  picture: AddressSchema.optional().describe('Absent where the archive does not hold the file'),
  alt: z.string(),
  caption: z.string().optional(),
  credit: z.string(),
  licence: z.string(),
  licenceUrl: z.string().optional(),
  talk: z.string().optional().describe('An id of talks'),
  at: SecondSchema.optional().describe('Second of the talk’s recording'),
  people: z.array(z.string()).describe('Ids of people'),
  takenAt: z.string().optional(),
});

/** One event with its talks, people and photos, as other programs read it. */
export const EventDataSchema = z
  .object({
    $schema: AddressSchema,
    version: z.literal(1),
    id: z.string(),
    page: AddressSchema,
    name: z.string(),
    series: z.string().optional(),
    firstDay: DaySchema.optional(),
    lastDay: DaySchema.optional(),
    timeZone: z.string().optional().describe('Absent where nobody is sure of it'),
    place: z
      .object({
        name: z.string().optional(),
        room: z.string().optional(),
        city: z.string(),
        country: z.string().optional(),
      })
      .optional(),
    summary: z.string().optional(),
    talks: z.array(TalkSchema),
    people: z.array(z.object({ id: z.string(), name: z.string(), page: AddressSchema })),
    photos: z.array(PhotoSchema),
  })
  .meta({ title: 'Event', description: 'Fields are only ever added within a version.' });

export type EventData = z.infer<typeof EventDataSchema>;

/** All events, and where to go on from here. */
export const ArchiveDataSchema = z
  .object({
    $schema: AddressSchema,
    version: z.literal(1),
    title: z.string(),
    page: AddressSchema,
    edition: DaySchema.optional().describe('The day of the newest thing in it'),
    events: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        page: AddressSchema,
        data: AddressSchema,
        firstDay: DaySchema.optional(),
        talks: z.int().nonnegative(),
      }),
    ),
    people: z.array(z.object({ id: z.string(), name: z.string(), page: AddressSchema })),
    topics: z.array(z.object({ id: z.string(), name: z.string(), page: AddressSchema })),
  })
  .meta({ title: 'Archive', description: 'Fields are only ever added within a version.' });

export type ArchiveData = z.infer<typeof ArchiveDataSchema>;
