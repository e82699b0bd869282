import { expect, inject } from 'vitest';
import { testOfShipped as test } from '../shipped-archive.ts';
import { attributeValues, pagesOf, textOf } from './setup/pages.ts';

const site = inject('sites').find(({ name }) => name === 'thanoscon');
const pages = site ? pagesOf(site) : [];
const textAt = (path: string) => textOf(pages.find((page) => page.path === path)?.html ?? '');
const EVENT = 'events/thanoscon-europe-2024/';

const sessions = [
  ['Intro', 'intro', 'ur8dDFaNEFg', ['Michael Hoffmann', 'Bartłomiej Płotka']],
  [
    '6 Learnings from Building Thanos Project',
    '6-learnings-from-building-thanos-project',
    'ur8dDFaNEFg&t=350s',
    ['Bartłomiej Płotka', 'Fabian Reinartz'],
  ],
  [
    'Monitoring the World: Scaling Thanos in Dynamic Prometheus Environments',
    'monitoring-the-world',
    'ofhvbG0iTjU',
    ['Colin Douch'],
  ],
  [
    'Scaling Thanos at Reddit',
    'scaling-thanos-at-reddit',
    'c18RGbAxCfI',
    ['Ben Kochie', 'Trevor Riles'],
  ],
  ['Thanos Project Update', 'thanos-project-update', 'wmNtCj5D4_A', ['Saswata Mukherjee']],
  [
    'Connecting Thanos to the Outer Rim via Query API',
    'connecting-thanos-to-the-outer-rim-via-query-api',
    'E8L8fuRj66o',
    ['Filip Petkovski', 'Mahmoud Amin'],
  ],
  [
    'Multiverse of Thanos: Making Thanos Multi-Tenanted',
    'multiverse-of-thanos',
    'SAyPQ2d8v4Q',
    ['Jacob Baungård Hansen', 'Coleen Iona Quadros'],
  ],
  ['Thanos Receiver Deep Dive', 'thanos-receiver-deep-dive', 'jn_zIfBuUyE', ['Joel Verezhak']],
  ['Closing Remarks', 'closing-remarks', undefined, ['Harshitha Chowdary T', 'Bartłomiej Płotka']],
] as const;

test.each(sessions)(
  '“%s” has a page with its people and its recording',
  (title, slug, video, people) => {
    const page = pages.find(({ path }) => path === `${EVENT}talks/${slug}/`);
    const text = textOf(page?.html ?? '');
    expect(text).toContain(title);
    for (const name of people) expect(text).toContain(name);
    const watched = attributeValues(page?.html ?? '', 'href').filter((href) =>
      href.startsWith('https://www.youtube.com/watch'),
    );
    if (video === undefined) {
      expect(watched).toEqual([]);
      expect(text).toContain('Recording not published yet');
    } else expect(watched).toContain(`https://www.youtube.com/watch?v=${video}`);
  },
);

test('the event lists its sessions in the order they were held', () => {
  const text = textAt(EVENT);
  const places = sessions.map(([title]) => text.indexOf(title));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the fullest room is a badge three talks have', () => {
  const badged = sessions.filter(([, slug]) =>
    textAt(`${EVENT}talks/${slug}/`).includes('Fullest room'),
  );
  expect(badged.map(([, slug]) => slug)).toEqual(
    expect.arrayContaining([
      'monitoring-the-world',
      'scaling-thanos-at-reddit',
      'multiverse-of-thanos',
    ]),
  );
  const own = /<p class="talk-badges">/;
  expect(
    sessions.filter(([, slug]) =>
      own.test(pages.find(({ path }) => path === `${EVENT}talks/${slug}/`)?.html ?? ''),
    ),
  ).toHaveLength(3);
});

const onStage = [
  ['bartlomiej-plotka', 'Bartłomiej Płotka', 'Google'],
  ['michael-hoffmann', 'Michael Hoffmann', 'Aiven'],
  ['fabian-reinartz', 'Fabian Reinartz', 'Databricks'],
  ['colin-douch', 'Colin Douch', 'Cloudflare'],
  ['ben-kochie', 'Ben Kochie', 'Reddit'],
  ['trevor-riles', 'Trevor Riles', 'Reddit'],
  ['saswata-mukherjee', 'Saswata Mukherjee', 'Red Hat'],
  ['filip-petkovski', 'Filip Petkovski', 'Shopify'],
  ['mahmoud-amin', 'Mahmoud Amin', 'Google'],
  ['jacob-baungard-hansen', 'Jacob Baungård Hansen', 'Red Hat'],
  ['coleen-iona-quadros', 'Coleen Iona Quadros', 'Red Hat'],
  ['joel-verezhak', 'Joel Verezhak', 'Open Systems'],
  ['harshitha-chowdary-thota', 'Harshitha Chowdary Thota', 'Amazon'],
] as const;

test.each(onStage)('%s has a page that says where they worked that day', (id, name, company) => {
  const text = textAt(`people/${id}/`);
  expect(text).toContain(name);
  expect(text).toContain(company);
});

test.each([
  ['bartek-plotka', 'bartlomiej-plotka'],
  ['michael-hoffman', 'michael-hoffmann'],
  ['superq', 'ben-kochie'],
  ['harshitha-chowdary-t', 'harshitha-chowdary-thota'],
])('the spelling %s leads to %s', (alias, id) => {
  const page = pages.find(({ path }) => path === `people/${alias}/`);
  expect(page?.moved).toBe(true);
  expect(attributeValues(page?.html ?? '', 'href')).toContain(`/people/${id}/`);
});

test('a photo the archive does not hold is a card with caption, credit, licence and a way to see it', () => {
  const page = pages.find(({ path }) => path === `${EVENT}photos/full-room/`);
  const text = textOf(page?.html ?? '');
  expect(text).toContain('Colin Douch tells a full room');
  expect(text).toContain('Donat Kekesi');
  expect(text).toContain('All rights reserved');
  expect(page?.html).not.toContain('<picture');
  expect(
    attributeValues(page?.html ?? '', 'href').some((href) => href.includes('thanoscon3.jpg')),
  ).toBe(true);
});
