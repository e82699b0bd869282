import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describeProblems } from '../../src/store/describe-problems.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { count } from '../count.ts';
import { writePhotoZips } from '../adapters/photos/write-photo-zips.ts';
import { indexBeside } from '../adapters/search-index/index-beside.ts';
import { clearDeadBuilds } from './clear-dead-builds.ts';
import type { Output } from '../output.ts';
import { mendSite } from './mend-site.ts';
import { moveInto } from './move-into.ts';
import { quietAstro } from '../quiet-astro.ts';
import { readWhole } from './read-whole.ts';
import { assertMayReplace, replaceSite } from './replace-site.ts';
import { runName } from '../run-name.ts';
import type { SiteOptions } from './site-options.ts';
import { whileNothingIsWithdrawn } from './while-nothing-is-withdrawn.ts';

/**
 * Checks the archive, then builds its site into `out`. Throws a UserError with every problem where the
 * archive has any that `check` would call an error.
 */
export async function buildSite(options: SiteOptions, out: Output): Promise<void> {
  clearDeadBuilds(resolve('.cache'));
  mendSite(options.out);
  assertMayReplace(options.out, [process.cwd(), options.data]);
  const { archive, problems } = await readWhole(options.data);
  if (!archive) {
    throw new UserError(
      `The archive in ${options.data} cannot be built.\n\n${describeProblems(problems)}`,
    );
  }
  const warnings = problems.length;
  out.note(
    `${archive.settings.title}: ${count(archive.events.length, 'event')}, ${count(archive.talks.length, 'talk')}, ` +
      `${count(archive.people.length, 'person', 'people')}, ${count(archive.photos.length, 'photo')}` +
      (warnings > 0 ? `; ${count(warnings, 'warning')}, see npm run check` : ''),
  );
  out.progress('Building the site…');
  process.env['AFTERTALK_DATA'] = options.data;
  // Whatever the shell says: a development build of React is twice as heavy.
  process.env['NODE_ENV'] = 'production';
  // Astro keeps part of a build under `.astro/` when it writes outside of the project, where a second
  // build at the same time would take it away; and what fails half-way must leave the last site whole.
  const unfinished = resolve('.cache', `site-${runName()}`);
  const indexed = `${unfinished}-index`;
  const index = indexBeside({ data: options.data, site: indexed }, (part) =>
    out.progress(`Building the site… search index ${Math.floor(part * 100)} %`),
  );
  quietAstro(process.env);
  const { build } = await import('astro');
  try {
    await build({
      root: process.cwd(),
      outDir: unfinished,
      base: options.base,
      logLevel: 'warn',
      ...(options.site === undefined ? {} : { site: options.site }),
    });
    await index.done;
    await moveInto(indexed, unfinished);
    out.progress('Packing photos…');
    await writePhotoZips(archive, options.data, unfinished);
    await replaceSite(unfinished, options.out, (swap) =>
      whileNothingIsWithdrawn(archive, options.data, out, swap),
    );
  } finally {
    await index.stop();
    for (const folder of [unfinished, indexed]) await rm(folder, { recursive: true, force: true });
  }
  out.progress('');
}
