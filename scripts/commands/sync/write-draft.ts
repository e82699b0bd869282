import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { EventDraft } from '../../../src/domain/sync/draft/draft-event.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import type { ArchiveChange } from '../../adapters/archive-change/archive-change.ts';

/** Throws a UserError where there is something under the event's name already. */
export function refuseExisting(root: string, id: string, folder = `events/${id}`): void {
  if (!existsSync(join(root, folder))) return;
  throw new UserError('There is an event of this name already. Nothing was written.', {
    found: join(root, folder),
    remedy: 'Choose another name with --id, or fetch what is new with npm run sync.',
  });
}

/** The files of a new event that people go on writing, relative to the archive’s folder. */
export const draftFiles = (id: string) =>
  ['event.yaml', 'people.yaml'].map((name) => `events/${id}/${name}`);

/** Says in a change what the hand files of a new event hold; the people only where there are new ones. */
export function writeDraft(change: ArchiveChange, id: string, draft: EventDraft): void {
  const [event = '', people = ''] = draftFiles(id);
  change.write(event, eventYaml(id, draft));
  if (draft.newPeople.length > 0) change.write(people, peopleYaml(draft));
}

/** With its id, so that the event is known again when its folder is renamed. */
function eventYaml(id: string, draft: EventDraft): string {
  const event = { id, ...draft.event };
  return `# yaml-language-server: $schema=../../schemas/event.json
# Read out of the playlist or the programme. What is named under “guessed” nobody has looked at yet:
# correct it and delete its word there; delete the line when none is left.
${stringify(event, { lineWidth: 100, flowCollectionPadding: false })}`;
}

function peopleYaml({ newPeople }: EventDraft): string {
  return `# yaml-language-server: $schema=../../schemas/people.json
# Read out of the talks’ titles, or of the list the talks came with. Correct names here, or move a person to the archive’s people.yaml.
${stringify(newPeople, { lineWidth: 100 })}`;
}
