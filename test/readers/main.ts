// Lets programs people really use read the demo's feeds and calendars: npm run readers. They are no packages of npm, so
// no test needs them; each that is missing is named with what installs it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../scripts/site/build-site.ts';
import { runTool } from '../../scripts/run-tool.ts';
import { expectedCalendars, expectedFeeds } from './expected.ts';
import { READERS } from './readers.ts';

runTool({
  name: 'readers',
  help: `
Usage: npm run readers

Lets feed readers and calendars people really use read what the demo's site has for them, and says what each
does not show. One that is missing is named with what installs it. Exits 1 where anything is missing.
`,
  options: {},
  async run(_, out) {
    const root = mkdtempSync(join(tmpdir(), 'aftertalk-readers-'));
    const site = join(root, 'site');
    process.env['TZ'] = 'UTC';
    let isWrong = false;
    try {
      await buildSite(
        { data: 'test/fixtures/demo', out: site, base: '/kept/', site: 'https://talks.example' },
        out,
      );
      const [feeds, calendars] = [expectedFeeds(site), expectedCalendars(site)];
      const sum = (held: ReadonlyMap<string, readonly unknown[]>) =>
        [...held.values()].reduce((all, list) => all + list.length, 0);
      out.print(
        `${feeds.size} feeds with ${sum(feeds)} entries, ${calendars.size} calendars with ${sum(calendars)}`,
      );
      for (const { name, debian, version, faults } of READERS) {
        let found: string;
        try {
          found = version();
        } catch {
          isWrong = true;
          out.print(`${name}: not here; apt-get install ${debian}`);
          continue;
        }
        const folder = join(root, name);
        mkdirSync(folder);
        const wrong = faults({ feeds, calendars, folder });
        isWrong ||= wrong.length > 0;
        out.print(
          `${name} ${found}: ${wrong.length === 0 ? 'shows all of it' : `${wrong.length} faults`}`,
        );
        for (const line of wrong.slice(0, 10)) out.print(`  ${line.replaceAll(site, '')}`);
      }
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    return isWrong ? 1 : 0;
  },
});
