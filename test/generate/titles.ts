import type { Random } from './random.ts';
import type { Vocabulary } from './words.ts';

/** Subjects talks are about, with what people call them for short. */
export const topicNames = [
  { name: 'Kubernetes', aliases: ['k8s'] },
  { name: 'Observability', aliases: ['o11y'] },
  { name: 'Service Mesh', aliases: [] },
  { name: 'Continuous Delivery', aliases: ['CD'] },
  { name: 'Machine Learning', aliases: ['ML'] },
  { name: 'Internationalization', aliases: ['i18n'] },
  { name: 'WebAssembly', aliases: ['wasm'] },
  { name: 'Time Series', aliases: [] },
  { name: 'Databases', aliases: ['DB'] },
  { name: 'Security', aliases: ['infosec'] },
  { name: 'Accessibility', aliases: ['a11y'] },
  { name: 'Distributed Tracing', aliases: [] },
  { name: 'Autoscaling', aliases: ['auto-scaling'] },
  { name: 'Incident Response', aliases: [] },
  { name: 'Rust', aliases: [] },
  { name: 'C++', aliases: ['cpp'] },
  { name: 'Go', aliases: ['golang'] },
  { name: 'Networking', aliases: [] },
  { name: 'Storage', aliases: [] },
  { name: 'Open Source', aliases: ['OSS'] },
] as const satisfies readonly { name: string; aliases: readonly string[] }[];

/** A title of the kind conferences print: a topic, a place or a claim, and made-up words. */
export function inventTitle(random: Random, vocabulary: Vocabulary, topic: string): string {
  const word = () => {
    const drawn = vocabulary.draw(random);
    return drawn.charAt(0).toUpperCase() + drawn.slice(1);
  };
  switch (random.below(6)) {
    case 0:
      return `${topic} at ${word()} ${word()}`;
    case 1:
      return `${word()} ${word()} with ${topic}`;
    case 2:
      return `${topic}: ${word()} ${word()} ${word()}`;
    case 3:
      return `How We ${word()} ${word()} ${word()} to ${word()}`;
    case 4:
      return `${word()}, ${word()} and ${word()}: A ${topic} Story`;
    default:
      return `${word()} ${word()} ${word()} ${word()} ${word()}`;
  }
}
