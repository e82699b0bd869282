import type { Origin, TalkField } from '../model/archive.ts';

/** Whether a person wrote what comes from there; of everything else a program read it. */
export const isWritten = (origin: Origin | undefined): boolean =>
  origin === 'correction' || origin === 'schedule' || origin === 'delivered';

type Candidate<T> = readonly [Origin, T | undefined];

/** Remembers, while a talk is put together, which source each of its fields came from. */
export class FieldPicker {
  readonly origins: Partial<Record<TalkField, Origin>> = {};

  /** The first candidate that says something; candidates stand strongest first. */
  pick<T>(field: TalkField, ...candidates: readonly Candidate<T>[]): T | undefined {
    for (const [origin, value] of candidates) {
      if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
      this.origins[field] = origin;
      return value;
    }
    return undefined;
  }
}
