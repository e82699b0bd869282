import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { languageRoot } from '../../src/site/language/language-links.ts';
import { readPageLanguages } from '../../src/store/read-page-languages.ts';
import { describeProblems } from '../../src/store/describe-problems.ts';
import type { InterfaceLanguage } from '../../src/domain/schema/interface-language.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { KeptAnswers } from '../../src/domain/model/kept-answers.ts';
import type { Archive } from '../../src/domain/model/archive.ts';
import { count } from '../count.ts';
import { clearDeadBuilds } from './clear-dead-builds.ts';
import { readInputs } from './kept/archive-inputs.ts';
import { WORKER_FILE } from '../../src/offline/offline-build.ts';
import { inOrder, lookAgain, lookAt, lookAtSite, standsAs } from './kept/look-at-site.ts';
import { keepSecondSite, SecondSite } from './kept/second-site.ts';
import { SealedAnswers } from './kept/sealed-answers.ts';
import { SiteMemoryFolder } from './kept/site-memory.ts';
import type { Output } from '../output.ts';
import { mendSite } from './mend-site.ts';
import { programKey, type ProgramOrder } from './program/kept-program.ts';
import { programDigest } from './program/program-digest.ts';
import { assertMayReplace, replaceSite } from './replace-site.ts';
import { runName } from '../run-name.ts';
import type { SiteOptions } from './site-options.ts';
import { writeOffline } from './offline/write-offline.ts';

/** How a site is built. */
export interface BuildDemands {
  /** Takes nothing of what earlier builds kept. */
  readonly full?: boolean;
  /** Keeps nothing of this one: its files are somebody’s to change. */
  readonly alone?: boolean;
}

/**
 * Checks the archive, then builds its site into `out`: pages that would be what they are already are taken from the
 * last build, and where nothing at all has changed the site stays as it stands. Throws a UserError with every problem
 * where the archive has any that `check` would call an error.
 */
export async function buildSite(
  options: SiteOptions,
  out: Output,
  { full = false, alone = false }: BuildDemands = {},
): Promise<void> {
  const cache = resolve('.cache');
  clearDeadBuilds(cache);
  mendSite(options.out);
  assertMayReplace(options.out, [process.cwd(), options.data]);
  // Whatever the shell says: a development build of React is twice as heavy.
  process.env['NODE_ENV'] = 'production';
  const site = options.site ?? process.env['AFTERTALK_SITE'];
  const orders = ordersOf(options, site, full);
  const folder = new SiteMemoryFolder(cache, { ...options, site });
  const remembered = full || alone ? undefined : folder.recall();
  const program = programKey(orders[0]);
  const inputs = readInputsOf(options.data, remembered?.seen);
  const last = remembered?.program === program ? remembered : undefined;
  const today = new Date().toISOString().slice(0, 10);
  if (
    last &&
    inputs?.digest === last.inputs &&
    last.days[0] <= today &&
    today <= last.days[1] &&
    standsAs(last.site, options.out)
  ) {
    out.note(last.told);
    out.note('Nothing has changed since the last build; the site stands as it was.');
    return;
  }
  // Not loaded where nothing has changed: it takes longer than to find that out.
  const [{ makeSite }, { writePhotoZips }, { whileNothingIsWithdrawn }] = await Promise.all([
    import('./make-site.ts'),
    import('../adapters/photos/write-photo-zips.ts'),
    import('./while-nothing-is-withdrawn.ts'),
  ]);
  const answers = alone ? undefined : new SealedAnswers(folder.folder, program, full);
  const { archive, told } = await readToBuild(options.data, answers);
  out.note(told);
  out.progress('Building the site…');
  // What fails half-way must leave the last site whole.
  const run = runName();
  const unfinished = resolve('.cache', `site-${run}`);
  const scraps = ['', '-index', '-index-said', '-program', '-said', '-second', '-whole'].map(
    (kind) => unfinished + kind,
  );
  if (!alone) folder.enter(run);
  try {
    const second =
      last && SecondSite.take(folder.second, { folder: `${unfinished}-whole`, files: last.site });
    const made = await makeSite({
      archive,
      options: { ...options, ...(site === undefined ? {} : { site }) },
      orders,
      folder: alone ? undefined : folder,
      last,
      second,
      inputs: inputs ?? readInputs(options.data),
      unfinished,
      run,
      cache,
      out,
      why: full
        ? 'all anew, as asked'
        : whyAll(alone, remembered !== undefined, last !== undefined),
    });
    out.progress('Packing photos…');
    await writePhotoZips(archive, options.data, unfinished);
    const whole = second?.complete(unfinished) ?? {
      folder: unfinished,
      files: lookAtSite(unfinished),
    };
    await writeOffline(
      whole.folder,
      options.base,
      archive.settings.offline ? made.worker : undefined,
      made.contents,
      inOrder(whole.files).map(([file]) => file),
    );
    const files = inOrder([...whole.files, lookAt(whole.folder, WORKER_FILE)]);
    const now = { isUntouched: false };
    await replaceSite(
      whole.folder,
      options.out,
      (swap) =>
        whileNothingIsWithdrawn(archive, options.data, out, swap, () => {
          const { digest } = readInputs(options.data, made.inputs.seen);
          now.isUntouched = digest === made.inputs.digest;
          return now.isUntouched;
        }),
      (old) => {
        // What was changed meanwhile is of no digest that was taken.
        if (alone || !now.isUntouched) return;
        const published = { folder: options.out, files: lookAgain(options.out, files) };
        made.remember({ told, today, program, out: options.out, site: published.files });
        answers?.save();
        const before =
          old === undefined || last?.out !== options.out
            ? undefined
            : { folder: old, files: last.site };
        keepSecondSite(published, before, `${unfinished}-second`, folder.second);
      },
    );
    out.progress('');
    out.note(made.told);
  } finally {
    folder.leave(run);
    for (const scrap of scraps) await rm(scrap, { recursive: true, force: true });
  }
}

/** A program for each language of the site, the first first. */
function ordersOf(
  { base, data, isOneLanguage }: SiteOptions,
  site: string | undefined,
  anew: boolean,
): [ProgramOrder, ...ProgramOrder[]] {
  const [first, ...others] = readPageLanguages(data);
  const all = isOneLanguage ? [first] : [first, ...others];
  const root = process.cwd();
  const digest = programDigest(root);
  const orderOf = (own: InterfaceLanguage): ProgramOrder => {
    const language = { own, all, root: base };
    return { root, digest, base: languageRoot(own, language), site, language, anew };
  };
  return [orderOf(first), ...all.slice(1).map(orderOf)];
}

/** Undefined where there is no archive: whoever reads it says so. */
function readInputsOf(data: string, seen: Parameters<typeof readInputs>[1]) {
  try {
    return readInputs(data, seen);
  } catch {
    return undefined;
  }
}

function whyAll(alone: boolean, isRemembered: boolean, isSameProgram: boolean): string | undefined {
  if (alone) return 'nothing is kept of it';
  if (!isRemembered) return 'no earlier build is kept';
  return isSameProgram ? undefined : 'the program is another one';
}

/** The archive, and what is told of it. Throws a UserError with every problem of one that cannot be built. */
async function readToBuild(
  data: string,
  kept: KeptAnswers | undefined,
): Promise<{ archive: Archive; told: string }> {
  const { readWhole } = await import('./read-whole.ts');
  const { archive, problems } = await readWhole(data, { ...(kept && { kept }) });
  if (!archive) {
    throw new UserError(`The archive in ${data} cannot be built.\n\n${describeProblems(problems)}`);
  }
  const warnings = problems.length;
  const told =
    `${archive.settings.title}: ${count(archive.events.length, 'event')}, ${count(archive.talks.length, 'talk')}, ` +
    `${count(archive.people.length, 'person', 'people')}, ${count(archive.photos.length, 'photo')}` +
    (warnings > 0 ? `; ${count(warnings, 'warning')}, see npm run check` : '');
  return { archive, told };
}
