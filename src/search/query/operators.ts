import { editDistance } from '../../domain/text/edit-distance.ts';
import {
  askedFields,
  fieldOf,
  searchFields,
  type AskedField,
  type FieldOperator,
} from '../index/fields.ts';

/** Operators whose values can be listed, each with the field it asks for. */
const fieldAsked = Object.fromEntries(
  askedFields.map((name) => [searchFields[name].operator, name]),
) as Readonly<Record<ListedOperator, AskedField>>;

export type ListedOperator = FieldOperator;
export const listedOperators = Object.keys(fieldAsked) as readonly ListedOperator[];

/** Operators that compare dates, with the other names people try first. */
const bounds = { before: ['until'], after: ['since'] } as const;

/** What may be asked for by name, as in `speaker:anna`. */
export type Operator = ListedOperator | keyof typeof bounds;
export const operators: readonly Operator[] = [
  ...listedOperators,
  ...(Object.keys(bounds) as (keyof typeof bounds)[]),
];

/** Operators by the other names people try first. */
const meant: ReadonlyMap<string, Operator> = new Map([
  ...listedOperators.flatMap((operator) =>
    (fieldOf(fieldAsked[operator]).tried ?? []).map((name) => [name, operator] as const),
  ),
  ...Object.entries(bounds).flatMap(([operator, tried]) =>
    tried.map((name) => [name, operator as Operator] as const),
  ),
]);

/** Whether an operator's values can be listed. */
export function isListed(operator: Operator): operator is ListedOperator {
  return (listedOperators as readonly Operator[]).includes(operator);
}

/** The field an operator asks for. */
export const askedField = (operator: ListedOperator): AskedField => fieldAsked[operator];

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
  if (meant.has(name)) return meant.get(name);
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
