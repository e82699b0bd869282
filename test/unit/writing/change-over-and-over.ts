import { ArchiveChange } from '../../../scripts/adapters/archive-change/archive-change.ts';
import { mendArchive } from '../../../scripts/adapters/archive-change/put-in-place.ts';
import { withArchiveLock } from '../../../scripts/adapters/archive-lock/archive-lock.ts';
import { edition } from './edition.ts';

// Changes many files of an archive together until it is killed.
const [root = '', count = '0', round = '0'] = process.argv.slice(2);
for (let n = 1; ; n += 1) {
  await withArchiveLock(root, { command: 'test', say: () => undefined }, () => {
    mendArchive(root);
    const change = new ArchiveChange(root, { asked: ['people.yaml'] });
    for (const [path, content] of edition(`${round}-${n}`, Number(count))) {
      change.write(path, content);
    }
    change.commit();
  });
  if (n === 1) process.send?.('changed once');
}
