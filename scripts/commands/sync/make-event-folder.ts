import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { EventFileSchema } from '../../../src/domain/schema/event-file.ts';
import { PeopleFileSchema } from '../../../src/domain/schema/people-file.ts';
import type { EventDraft } from '../../../src/domain/sync/draft-event.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { assertLockStillOurs } from '../../adapters/archive-lock/archive-lock.ts';
import { isRunning } from '../../is-running.ts';

/** Throws a UserError where there is something under the event's name already. */
export function refuseExisting(root: string, id: string, folder = `events/${id}`): void {
  if (!existsSync(join(root, folder))) return;
  throw new UserError('There is an event of this name already. Nothing was written.', {
    found: join(root, folder),
    remedy: 'Choose another name with --id, or fetch what is new with npm run sync.',
  });
}

/**
 * Makes the folder of a new event. `fill` puts into a folder of another name what takes time, and calls `finish`
 * to have the hand files written there and the folder renamed. Nothing is left of it if that fails.
 */
export async function makeEventFolder(
  root: string,
  id: string,
  fill: (folder: string, finish: (draft: EventDraft) => void) => Promise<void>,
): Promise<void> {
  const events = join(root, 'events');
  const staging = join(events, `.new-event-${process.pid}`);
  mkdirSync(events, { recursive: true });
  sweepLeftovers(events);
  mkdirSync(staging);
  try {
    await fill(staging, (draft) => {
      writeFileSync(join(staging, 'event.yaml'), eventYaml(id, draft));
      if (draft.newPeople.length > 0) {
        writeFileSync(join(staging, 'people.yaml'), peopleYaml(draft));
      }
      refuseExisting(root, id);
      assertLockStillOurs(events);
      renameSync(staging, join(events, id));
    });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** With its id, so that the event is known again when its folder is renamed. */
function eventYaml(id: string, draft: EventDraft): string {
  const event = { id, ...draft.event };
  EventFileSchema.parse(event);
  return `# yaml-language-server: $schema=../../schemas/event.json
# Read out of the playlist. What is named under “guessed” nobody has looked at yet: correct it and delete
# its word there; delete the line when none is left.
${stringify(event, { lineWidth: 100, flowCollectionPadding: false })}`;
}

function peopleYaml({ newPeople }: EventDraft): string {
  PeopleFileSchema.parse(newPeople);
  return `# yaml-language-server: $schema=../../schemas/people.json
# Read out of the talks’ titles. Correct names here, or move a person to the archive’s people.yaml.
${stringify(newPeople, { lineWidth: 100 })}`;
}

/** A program killed while making an event leaves a folder nobody reads; one that is at it keeps its own. */
function sweepLeftovers(events: string): void {
  for (const name of readdirSync(events)) {
    const [, pid] = /^\.new-event-(\d{1,10})$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(events, name), { recursive: true, force: true });
  }
}
