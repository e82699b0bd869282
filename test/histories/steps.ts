import { buildArchive } from '../../src/domain/archive/build-archive.ts';
import { decide } from '../../src/domain/sync/decide.ts';
import { planSync } from '../../src/domain/sync/plan-sync.ts';
import { slugify } from '../../src/domain/text/slugify.ts';
import {
  editPersonId,
  mergePeople,
  mergePeopleByHand,
  renameTopic,
  splitPerson,
} from './people-steps.ts';
import { hidePhoto, importPhoto, losePhoto, renamePhoto } from './photo-steps.ts';
import { pinAll, type Step } from './step.ts';
import {
  eventId,
  readWorld,
  truthNow,
  truthOfId,
  type Session,
  type World,
  type WorldEvent,
} from './world.ts';

const sync: Step = (world, event) => {
  const sources = readWorld(world);
  const own = sources.events.find(({ id }) => id === eventId(event));
  const id = event.event.playlists?.[0];
  if (!own || id === undefined) return undefined;
  const fetched = {
    id,
    title: event.event.name ?? '',
    description: '',
    source: 'api' as const,
    videos: [...event.online],
    elsewhere: [],
    duplicates: [],
    complete: true,
    lacks: [],
    units: 1,
  };
  const plan = planSync(sources, own, [fetched], '2035-01-01', true);
  event.synced = plan.synced;
  event.pins = plan.pins;
  pinAll(world);
  return `sync ${eventId(event)}`;
};

const newVideoId = (world: World) => {
  world.made += 1;
  return `video${String(world.made).padStart(6, '0')}`;
};

const upload: Step = (world, event, random) => {
  const talks = event.given.filter(
    ({ truth }) => ![...event.shows.values()].some((shown) => shown.includes(truth)),
  );
  const [first] = talks;
  if (!first) return undefined;
  const shown = random.below(3) === 0 ? talks.slice(0, 2) : [first];
  const id = newVideoId(world);
  event.shows.set(
    id,
    shown.map(({ truth }) => truth),
  );
  const rawTitle =
    random.below(8) === 0 ? `IMG_${world.made}.MOV` : `${first.title} - ${first.speaker}`;
  event.online.push({
    id,
    state: 'published',
    rawTitle,
    description: '',
    duration: 1_800 * shown.length,
    publishedAt: '2034-06-01T00:00:00Z',
  });
  return `upload ${id}: ${shown.map(({ truth }) => truth).join(', ')}`;
};

const renameVideo: Step = (_, event, random) => {
  const index = random.below(event.online.length || 1);
  const video = event.online[index];
  if (!video) return undefined;
  const [truth] = event.shows.get(video.id) ?? [];
  const talk = event.given.find((one) => one.truth === truth);
  if (!talk) return undefined;
  const rawTitle = random.pick([
    `${talk.title} - ${talk.speaker}`,
    `${talk.title} (Talk) - ${talk.speaker}`,
    `${talk.speaker}: More About Water ${video.id.slice(-3)}`,
  ]);
  event.online[index] = { ...video, rawTitle };
  return `rename ${video.id} to ${rawTitle}`;
};

const lose: Step = (_, event, random) => {
  const index = random.below(event.online.length || 1);
  const video = event.online[index];
  if (!video) return undefined;
  const { rawTitle: __, ...rest } = video;
  event.online[index] = { ...rest, state: random.pick(['private', 'gone'] as const) };
  return `lose ${video.id}`;
};

const comeBack: Step = (_, event) => {
  const index = event.online.findIndex(({ state }) => state !== 'published');
  const video = event.online[index];
  if (!video) return undefined;
  const [truth] = event.shows.get(video.id) ?? [];
  const talk = event.given.find((one) => one.truth === truth);
  event.online[index] = {
    ...video,
    state: 'published',
    rawTitle: `${talk?.title ?? ''} - ${talk?.speaker ?? ''}`,
  };
  return `return ${video.id}`;
};

const reupload: Step = (world, event, random) => {
  const known = event.synced.videos.filter(
    ({ id }) => event.shows.has(id) && !event.synced.replaced?.some((one) => one.replaces === id),
  );
  const earlier = known[random.below(known.length || 1)];
  if (!earlier) return undefined;
  const id = newVideoId(world);
  event.shows.set(id, event.shows.get(earlier.id) ?? []);
  const before = event.online.find((video) => video.id === earlier.id);
  event.online.push({
    ...(before ?? { description: '' }),
    id,
    state: 'published',
    rawTitle: earlier.rawTitle,
    publishedAt: '2034-07-01T00:00:00Z',
  });
  if (random.below(2) === 0) lose(world, event, random);
  sync(world, event, random);
  event.synced = decide(event.synced, { video: id, replaces: earlier.id }, false);
  pinAll(world);
  return `${id} is another upload of ${earlier.id}`;
};

const personIdOf = (world: World, name: string) =>
  world.people.find((person) => person.name === name || person.aliases?.includes(name))?.id;

const programme: Step = (world, event, random) => {
  const known = new Set([...event.sessionTruth.values()]);
  const missing = event.given.filter(({ truth }) => !known.has(truth));
  const added = missing.slice(0, 1 + random.below(missing.length || 1));
  for (const { truth, title, speaker } of added) {
    let person = personIdOf(world, speaker);
    if (person === undefined) {
      person = slugify(speaker);
      world.people.push({ id: person, name: speaker });
    }
    const id = slugify(title);
    event.sessions.push({ id, title, speakers: [{ person }] });
    event.sessionTruth.set(id, truth);
    world.merged.delete(truth);
  }
  return added.length === 0 ? undefined : `programme with ${added.length} sessions`;
};

/** Sessions name their recordings by hand; two share one where one shows both. */
const linkRecordings: Step = (_, event) => {
  let linked = 0;
  for (const session of event.sessions) {
    if ((session.recordings ?? []).length > 0) continue;
    const truth = event.sessionTruth.get(session.id) ?? '';
    const [id, shown = []] = [...event.shows].find(([, truths]) => truths.includes(truth)) ?? [];
    const others = event.sessions.filter(({ recordings }) =>
      recordings?.some(({ video }) => video === id),
    );
    // Somebody had put another talk there by mistake.
    if (others.some((one) => !shown.includes(truthOfId(event, one.id) ?? ''))) continue;
    if (id === undefined) continue;
    const at = shown.indexOf(truth);
    session.recordings = [
      shown.length === 1
        ? { video: id }
        : at === 0
          ? { video: id, end: 1_800 }
          : { video: id, start: 1_800 },
    ];
    linked += 1;
  }
  return linked === 0 ? undefined : `${linked} sessions name their recordings`;
};

const moveSession: Step = (_, event, random) => {
  const session = event.sessions[random.below(event.sessions.length || 1)];
  const ids = [...event.shows.keys()];
  if (!session || ids.length === 0) return undefined;
  const taken = new Set(
    event.sessions.flatMap(({ recordings }) => (recordings ?? []).map(({ video }) => video)),
  );
  const free = ids.filter((id) => !taken.has(id) && event.shows.get(id)?.length === 1);
  const video = free[random.below(free.length || 1)];
  session.recordings = video === undefined ? [] : [{ video }];
  return `${session.id} moved to ${video ?? 'nothing'}`;
};

const editSessionId: Step = (world, event, random) => {
  const session = event.sessions[random.below(event.sessions.length || 1)];
  // Of a session nobody has published yet, nothing but the files knows what its id meant.
  if (!session || !Object.hasOwn(event.pins.talks, session.id)) return undefined;
  world.made += 1;
  const truth = event.sessionTruth.get(session.id) ?? '';
  const before = session.id;
  session.id = random.below(2) === 0 ? `talk-${world.made}` : `${before.slice(0, 60)}-x`;
  event.sessionTruth.set(session.id, truth);
  event.sessionTruth.delete(before);
  event.oldIds.set(before, truth);
  return `session ${before} is called ${session.id}`;
};

/** Takes a session out with all that was said of it. */
function takeOut(event: WorldEvent, session: Session): void {
  const truth = truthOfId(event, session.id);
  event.sessions.splice(event.sessions.indexOf(session), 1);
  event.corrections = event.corrections.filter(
    ({ talk }) => truthOfId(event, talk) !== truth || talk === undefined,
  );
  for (const photo of event.photos) if (truthOfId(event, photo.talk) === truth) delete photo.talk;
  event.sessionTruth.delete(session.id);
}

/** Two sessions become one, with the recordings of both. */
const mergeSessions: Step = (world, event) => {
  const [one, other] = event.sessions;
  if (!one || !other) return undefined;
  const videos = (one.recordings ?? []).map(({ video }) => video);
  one.recordings = [
    ...(one.recordings ?? []),
    ...(other.recordings ?? []).filter(({ video }) => !videos.includes(video)),
  ];
  const gone = event.sessionTruth.get(other.id) ?? '';
  takeOut(event, other);
  world.merged.set(truthNow(world, gone), truthNow(world, event.sessionTruth.get(one.id) ?? ''));
  return `${other.id} is one with ${one.id}`;
};

/** A session is taken out of the schedule, and its recording is a talk of its own again. */
const dropSession: Step = (_, event, random) => {
  const session = event.sessions[random.below(event.sessions.length || 1)];
  if (!session) return undefined;
  takeOut(event, session);
  return `${session.id} is out of the schedule`;
};

const correct: Step = (_, event, random) => {
  const video = event.synced.videos[random.below(event.synced.videos.length || 1)];
  if (!video || event.corrections.some((one) => one.video === video.id)) return undefined;
  event.corrections.push({ video: video.id, say: { kind: random.pick(['panel', 'keynote']) } });
  return `${video.id} is corrected`;
};

/** What `hide` does: by the session, or by the recording of a talk that has none. */
const hide: Step = (world, event, random) => {
  const talks = buildArchive(readWorld(world)).talks.filter(
    (talk) => talk.eventId === eventId(event),
  );
  const talk = talks[random.below(talks.length || 1)];
  if (!talk) return undefined;
  const { key } = talk;
  event.corrections.push(
    key.startsWith('video:') ? { video: key.slice(6), hidden: true } : { talk: key, hidden: true },
  );
  return `${key} is hidden`;
};

const unhide: Step = (_, event) => {
  const hidden = event.corrections.filter((one) => one.hidden === true);
  event.corrections = event.corrections.filter((one) => !hidden.includes(one));
  for (const photo of event.photos) delete photo.hidden;
  return hidden.length === 0 ? undefined : 'everything is shown again';
};

const renameFolder: Step = (world, event, random) => {
  world.made += 1;
  event.folder = `renamed-${world.made}`;
  const choice = random.below(3);
  if (choice === 0) event.event.id = event.folder;
  return `the folder of ${event.truth} is called ${event.folder}`;
};

const keepId: Step = (_, event) => {
  event.event.id ??= event.folder;
  return `event.yaml says id: ${event.event.id}`;
};

const pin: Step = (world) => {
  pinAll(world);
  return 'pin';
};

/** Every step by how often it is taken. */
export const STEPS: readonly Step[] = [
  ...[sync, sync, sync, upload, upload, upload, programme, linkRecordings, pin],
  ...[renameVideo, lose, comeBack, reupload, moveSession, editSessionId, mergeSessions],
  ...[dropSession, correct, hide, hide, unhide, renameFolder, keepId],
  ...[importPhoto, renamePhoto, hidePhoto, losePhoto],
  ...[mergePeople, mergePeopleByHand, splitPerson, editPersonId, renameTopic],
];
