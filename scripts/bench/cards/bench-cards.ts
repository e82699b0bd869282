import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cardSize, type PlacedCard } from '../../../src/site/card/card.ts';
import { openCardCache } from '../../../src/site/card/paint/card-cache.ts';
import { drawCards } from '../../../src/site/card/paint/draw-cards.ts';

interface Run {
  readonly seconds: number;
  readonly processorSeconds: number;
}

/** What drawing cards took, the first time and from the cache, beside packing as many grey pictures. */
export interface CardBench {
  readonly cards: number;
  readonly first: Run;
  readonly second: Run;
  readonly bare: Run;
  readonly meanBytes: number;
  readonly mostBytes: number;
}

const TITLES = [
  ['en', 'What We Keep When We Keep Everything'],
  ['en', 'On Keeping Promises That Were Made by Somebody Else Long Before You Came to This Team'],
  ['ja', '分散システムの監視を五年間続けて分かったこと'],
  ['ar', 'دروس من عشر سنوات في الأرشيف'],
  ['hi', 'बड़े सिस्टम चलाने से हमने क्या सीखा'],
] as const;

/** Draws `number` cards of five languages into a folder, then takes them from the cache. */
export async function benchCards(number: number, folder: string): Promise<CardBench> {
  const cards = Array.from({ length: number }, (_, index): PlacedCard => {
    const [language, title] = TITLES[index % TITLES.length] ?? TITLES[0];
    return {
      address: `/${index}.png`,
      page: `/${index}/`,
      card: {
        kind: 'talk',
        seed: String(index),
        hue: (index * 47) % 360,
        language,
        kicker: 'Harbour Days 2026',
        title: `${title} ${index}`,
        names: ['Ada Brook', 'Bartłomiej Łuk', 'श्रीकृष्ण शर्मा'].slice(0, 1 + (index % 3)),
        more: ['1 more', '2 more'],
        locale: 'en-GB',
        facts: ['19 March 2026', '24 min'],
        foot: 'Harbour Archive',
      },
    };
  });
  const sizes: number[] = [];
  const draw = () =>
    drawCards(cards, {
      archiveFolder: folder,
      cache: openCardCache(join(folder, 'cards')),
      warn: (line) => {
        throw new Error(line);
      },
      write: (_, bytes) => Promise.resolve(void sizes.push(bytes.length)),
    });
  const first = await measure(draw);
  const second = await measure(draw);
  await rm(join(folder, 'cards'), { recursive: true, force: true });
  const pixels = Buffer.alloc(cardSize.width * cardSize.height * 3, 40);
  const bare = await measure(async () => {
    for (let done = 0; done < number; done += 4)
      await Promise.all(Array.from({ length: Math.min(4, number - done) }, () => packGrey(pixels)));
  });
  return {
    cards: number,
    first,
    second,
    bare,
    meanBytes: sizes.reduce((sum, size) => sum + size, 0) / sizes.length,
    mostBytes: Math.max(...sizes),
  };
}

const packGrey = (pixels: Buffer) =>
  sharp(pixels, { raw: { ...cardSize, channels: 3 } })
    .png({ palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 8 })
    .toBuffer();

async function measure(run: () => Promise<unknown>): Promise<Run> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await run();
  const { user, system } = process.cpuUsage(before);
  return {
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (user + system) / 1e6,
  };
}
