import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createRelated } from '../../../src/site/talk/related-talks.ts';
import { openArchive } from '../../../src/store/open-archive.ts';

/** What each talk says; the titles have no word in common. */
const said: Readonly<Record<string, string>> = {
  Kettles: 'the turbine drives a flywheel and the governor holds the flywheel',
  Whistles: 'a governor on the turbine, and the flywheel slows the turbine',
  Bread: 'the sourdough rises while the starter feeds the dough',
  Cheese: 'the rennet sets the curds and the brine keeps the curds',
};

test('without any topic, talks are related by the rare words they say, and say which', () => {
  const root = mkdtempSync(join(tmpdir(), 'aftertalk-said-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  const ids = Object.keys(said).map((title) => title.padEnd(11, '_'));
  write('archive.yaml', 'title: Said\ntagline: Words\n');
  write('people.yaml', '[]\n');
  write(
    'events/mill/event.yaml',
    'name: Mill Days\ntimeZone: Europe/Rome\nplaylists: [PLmill000001]\n',
  );
  const videos = Object.keys(said).map((title, at) => {
    const cues = [1, 2, 3, 4, 5].map(
      (at) => `00:0${at}.000 --> 00:0${at}.900\n${said[title] ?? ''}`,
    );
    const id = ids[at] ?? '';
    write(`events/mill/synced/captions/${id}.en.vtt`, `WEBVTT\n\n${cues.join('\n\n')}\n`);
    return { id, rawTitle: title, description: '', state: 'published', duration: 60 };
  });
  const playlist = { id: 'PLmill000001', title: 'Mill Days', source: 'dump', items: ids };
  write('events/mill/synced/videos.json', JSON.stringify({ playlists: [playlist], videos }));
  const archive = openArchive(root);
  const related = createRelated(archive);
  const told = archive.talks.map((talk) => [
    talk.title,
    related(talk).map((link) => [link.talk.title, link.why]),
  ]);
  expect(Object.fromEntries(told)).toEqual({
    Kettles: [['Whistles', expect.stringContaining('flywheel')]],
    Whistles: [['Kettles', expect.stringContaining('turbine')]],
    Bread: [],
    Cheese: [],
  });
  rmSync(root, { recursive: true, force: true });
});
