import { existsSync } from 'node:fs';
import { test } from 'vitest';

/**
 * Whether `data` is the archive that comes with the project: ThanosCon’s. A clone that `new-archive --here` made
 * somebody’s own has theirs there, and what is known of ThanosCon’s is not asked of it.
 */
export const hasShippedArchive = existsSync('data/events/thanoscon-europe-2024/event.yaml');

/** A test of the archive that comes with the project: passed over in a clone that has another. */
export const testOfShipped = test.runIf(hasShippedArchive);
