import type { z } from 'zod';
import type { PathStep } from '../../domain/checks/problem.ts';

/** The parts of a schema that say what is held within it; which there are depends on its kind. */
interface Inside {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly valueType?: z.ZodType;
}

const insideOf = (schema: z.ZodType): Inside => schema._zod.def;

/** The schema without what makes it optional or turns its result into something else. */
function bare(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = insideOf(schema);
  const inner = innerType ?? input;
  return inner ? bare(inner) : schema;
}

/** What a file's schema asks of the value at a path; undefined where it knows no such place. */
export function schemaAt(schema: z.ZodType, path: readonly PathStep[]): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const step of path) {
    if (!here) return undefined;
    const { element, shape, valueType }: Inside = insideOf(bare(here));
    here = typeof step === 'number' ? element : (shape?.[step] ?? valueType);
  }
  return here;
}

/** The words a map may have at a place, or each entry of a list there; none for anything else. */
export function keysAt(schema: z.ZodType | undefined): string[] {
  if (!schema) return [];
  const { shape, element } = insideOf(bare(schema));
  return shape ? Object.keys(shape) : element ? keysAt(element) : [];
}

/** The same, those that must be there alone; the first of all where none must. */
export function firstKeysAt(schema: z.ZodType | undefined): string[] {
  if (!schema) return [];
  const { shape, element } = insideOf(bare(schema));
  if (!shape) return element ? firstKeysAt(element) : [];
  const needed = Object.keys(shape).filter((key) => !shape[key]?.safeParse(undefined).success);
  return needed.length > 0 ? needed : Object.keys(shape).slice(0, 2);
}

/** Whether a list is wanted. */
export const wantsList = (schema: z.ZodType | undefined): boolean =>
  schema !== undefined && insideOf(bare(schema)).type === 'array';

/** Every word any map of the file knows. */
export function allKeys(schema: z.ZodType): Set<string> {
  const { shape, element, valueType } = insideOf(bare(schema));
  const found = new Set(Object.keys(shape ?? {}));
  for (const inner of [...Object.values(shape ?? {}), element, valueType])
    if (inner) for (const key of allKeys(inner)) found.add(key);
  return found;
}
