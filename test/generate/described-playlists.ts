import type { DescribedVideo } from '../../src/domain/descriptions/described-talk.ts';
import { createRandom, type Random } from './random.ts';
import { inventTitle, topicNames } from './titles.ts';
import { inventVocabulary, type Vocabulary } from './words.ts';

export interface DescribedPlaylist {
  readonly title: string;
  readonly videos: readonly DescribedVideo[];
}

const PER_PLAYLIST = 50;

/**
 * Made-up playlists of fifty videos, described as people do: two paragraphs, a line that bills somebody, a life
 * told, links, and lines that repeat over the playlist. Always the same for the same number.
 */
export function describedPlaylists(videos: number): DescribedPlaylist[] {
  const random = createRandom(17);
  const vocabulary = inventVocabulary(random, 4_000);
  return Array.from({ length: Math.ceil(videos / PER_PLAYLIST) }, (_, at) => {
    const event = `${capital(vocabulary.draw(random))}conf ${2010 + (at % 15)}`;
    const count = Math.min(PER_PLAYLIST, videos - at * PER_PLAYLIST);
    return {
      title: event,
      videos: Array.from({ length: count }, (_, index) =>
        inventVideo(`${at}-${index}`, event, random, vocabulary),
      ),
    };
  });
}

function inventVideo(
  id: string,
  event: string,
  random: Random,
  vocabulary: Vocabulary,
): DescribedVideo {
  const word = () => vocabulary.draw(random);
  const name = `${capital(word())} ${capital(word())}`;
  const title = inventTitle(random, vocabulary, random.pick(topicNames).name);
  const sentence = () =>
    `${capital(word())} ${Array.from({ length: 8 + random.below(12) }, word).join(' ')}.`;
  const paragraph = () => Array.from({ length: 2 + random.below(4) }, sentence).join(' ');
  return {
    id,
    rawTitle: `${title} - ${name} - ${event}`,
    description: [
      random.pick([`Speaker: ${name}`, name, `${title} by ${name}`]),
      '',
      paragraph(),
      '',
      paragraph(),
      '',
      `${name} is an engineer who ${sentence()}`,
      '',
      `Slides: https://example.org/${id}/slides.pdf`,
      `Recorded at ${event}, ${1 + random.below(28)} May.`,
      'Follow us: https://example.org/channel',
      'Subscribe for more talks!',
    ].join('\n'),
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
