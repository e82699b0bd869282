import { SyncedWriter } from '../../../scripts/adapters/synced-writer.ts';

const [folder = '', count = '0', round = '0'] = process.argv.slice(2);
process.send?.('started');
for (let n = 1; ; n += 1) {
  const writer = new SyncedWriter(folder);
  for (const name of ['videos.json', 'pins.json']) writer.write(name, `${round}.${n}`);
  for (let file = 0; file < Number(count); file += 1) {
    writer.write(`thumbnails/${file}.jpg`, `${round}.${n}`);
  }
  writer.commit();
}
