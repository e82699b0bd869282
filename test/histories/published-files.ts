import type { Archive } from '../../src/domain/model/archive.ts';
import { placeCards } from '../../src/site/card/place-cards.ts';
import { dataFiles } from '../../src/site/machine/data/data-files.ts';
import { feedFiles } from '../../src/site/machine/feed/feed-files.ts';
import { movedFiles } from '../../src/site/machine/moved-files.ts';
import { machineContext } from '../unit/machine/machine-archives.ts';
import type { Answer } from './answers.ts';
import { eventId, truthNow, truthOfId, type World } from './world.ts';

/** Every feed, data file and card of the site of an archive, former ones too. */
export function filesNow(archive: Archive): ReadonlySet<string> {
  const context = machineContext(archive, '/');
  const files = [...feedFiles(context), ...dataFiles(context)];
  const { all, former } = placeCards(context);
  return new Set(
    [...files, ...movedFiles(context, files), ...all, ...former].map(({ address }) => address),
  );
}

/** Published files that are gone while the page they belong to answers. */
export function lostFiles(
  world: World,
  archive: Archive,
  published: ReadonlySet<string>,
  answers: ReadonlyMap<string, Answer>,
): string[] {
  const files = filesNow(archive);
  const truths = truthsOf(world, archive);
  const held = trackTruths(world, archive);
  return [...published].flatMap((path) => {
    const folder = path.replace(/^\/api\/v1(\/events\/.+)\.json$/, '$1/').replace(/[^/]*$/, '');
    const page = folder.replace(/tracks\/[^/]+\/$/, '');
    const today = (answers.get(page)?.path ?? page) + folder.slice(page.length);
    const its = (held.get(today) ?? []).map((truth) => truthNow(world, truth));
    const isHidden =
      wasHidden(world, archive, path) || (its.some(truths.isThere) && !its.some(truths.isShown));
    return files.has(path) || !answers.has(page) || isHidden
      ? []
      : [`${path} is lost, and ${page} answers`];
  });
}

/** What was in the tracks of events when they were last pinned, by where their feeds are. */
function trackTruths(world: World, archive: Archive): ReadonlyMap<string, readonly string[]> {
  return new Map(
    archive.events.flatMap(({ id }) => {
      const event = world.events.find((one) => eventId(one) === id);
      return Object.values(event?.pins.tracks ?? {}).flatMap(({ slug, former, holds = [] }) => {
        const about = holds.flatMap((mark) => (event && truthOfId(event, talkMarked(mark))) ?? []);
        return [slug, ...former].map((track) => [`/events/${id}/tracks/${track}/`, about] as const);
      });
    }),
  );
}

const talkMarked = (mark: string) => mark.replace(/^talk:/, '');

/** A track that was hidden when it was last seen answers nothing, also once its files say no more of it. */
function wasHidden(world: World, { talkById }: Archive, path: string): boolean {
  const slug = path.split('/').at(-2) ?? '';
  return world.events.some((event) =>
    Object.values(event.pins.tracks).some(
      ({ hidden, slug: own, former, holds = [] }) =>
        hidden === true &&
        [own, ...former].includes(slug) &&
        !holds.some((mark) => talkById.has(`${eventId(event)}/${talkMarked(mark)}`)),
    ),
  );
}

/** Which talks sessions or recordings are about, and which of them are shown. */
function truthsOf(world: World, archive: Archive) {
  const now = (truth: string) => truthNow(world, truth);
  const shown = new Set(
    archive.talks.flatMap(({ eventId: id, key }) => {
      const truth = world.events.find((event) => eventId(event) === id)?.sessionTruth.get(key);
      return truth === undefined ? [] : now(truth);
    }),
  );
  const there = new Set(
    world.events.flatMap(({ sessions, sessionTruth, shows }) =>
      [
        ...sessions.flatMap(({ id }) => sessionTruth.get(id) ?? []),
        ...[...shows.values()].flat(),
      ].map(now),
    ),
  );
  return {
    isThere: (truth: string) => there.has(truth),
    isShown: (truth: string) => shown.has(truth),
  };
}
