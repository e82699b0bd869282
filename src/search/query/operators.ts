import { editDistance } from '../../domain/text/edit-distance.ts';

/** What may be asked for by name, as in `speaker:anna`. */
export const operators = [
  'speaker',
  'topic',
  'event',
  'company',
  'kind',
  'lang',
  'year',
  'before',
  'after',
] as const;

export type Operator = (typeof operators)[number];

/** Other names people try first. */
const meant: Readonly<Record<string, Operator>> = {
  by: 'speaker',
  person: 'speaker',
  tag: 'topic',
  about: 'topic',
  conference: 'event',
  at: 'event',
  org: 'company',
  type: 'kind',
  language: 'lang',
  date: 'year',
  until: 'before',
  since: 'after',
};

/** Whether a word before a colon is an operator. */
export function isOperator(name: string): name is Operator {
  return (operators as readonly string[]).includes(name);
}

/** `topic:"Object storage"`, as a person would type it. */
export function writeFilter(operator: Operator, value: string): string {
  return `${operator}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;
}

/** The operator a person most likely meant, or undefined when none is near. */
export function nearestOperator(name: string): Operator | undefined {
  if (Object.hasOwn(meant, name)) return meant[name];
  const limit = Math.min(3, Math.ceil(name.length / 3));
  const byDistance = operators
    .map((operator) => ({
      operator,
      distance:
        operator.startsWith(name) || name.startsWith(operator)
          ? 1
          : editDistance(name, operator, limit),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, other) => one.distance - other.distance);
  return byDistance[0]?.operator;
}
