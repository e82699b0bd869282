import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { slugify } from '../../src/domain/text/slugify.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { openArchive } from '../../src/store/open-archive.ts';
import { archiveFolder } from '../archive-folder.ts';
import { textFlag, type Command } from '../command.ts';
import { count } from '../count.ts';
import { copySources } from '../export/copy-sources.ts';
import { diskBase } from '../export/disk-address.ts';
import { layOutForDisk } from '../export/lay-out-for-disk.ts';
import { packFolder } from '../export/pack-folder.ts';
import { runName } from '../run-name.ts';
import { buildSite } from '../site/build-site.ts';
import { assertMayReplace, replaceSite } from '../site/replace-site.ts';

export const exportArchive: Command = {
  name: 'export',
  summary: 'writes the archive as one folder or ZIP that opens by double click',
  help: `
Usage: npm run export -- [--out FOLDER | --zip FILE] [OPTIONS]

Writes the whole archive so that it needs no host and no network: open index.html in it by double click. Pages, search,
photos and transcripts are in it, in the first of the archive’s languages; recordings on YouTube are linked. In its
folder source lie the files it was made of, without what is hidden and without names somebody has left behind.

  --out FOLDER    the folder it is written to (default: export)
  --zip FILE      one file instead, to be sent or kept
  --data FOLDER   the archive (default: data)
  --with-hidden   all source files, for your own safe-keeping: not for publication
`,
  options: {
    out: { type: 'string' },
    zip: { type: 'string' },
    data: { type: 'string' },
    'with-hidden': { type: 'boolean' },
  },
  async run(input) {
    const { flags, out } = input;
    const data = resolve(archiveFolder(input));
    const zip = textFlag(flags, 'zip');
    if (zip !== undefined && flags['out'] !== undefined)
      throw new UserError('--out and --zip are two ways to write the same.', {
        expected: 'one of them',
      });
    if (zip !== undefined && !zip.toLowerCase().endsWith('.zip'))
      throw new UserError('--zip names no ZIP file.', {
        found: zip,
        expected: 'a name that ends in .zip',
      });
    const folder = resolve(textFlag(flags, 'out') ?? 'export');
    if (zip === undefined) assertMayReplace(folder, [process.cwd(), data]);
    const made = resolve('.cache', `site-${runName()}-disk`);
    try {
      // Its pages are changed where they lie.
      await buildSite({ data, out: made, base: diskBase, isOneLanguage: true }, out, {
        alone: true,
      });
      out.progress('Laying it out for the disk…');
      await layOutForDisk(made);
      const { copied, cut, withheld } = await copySources(
        data,
        resolve(made, 'source'),
        flags['with-hidden'] === true,
      );
      if (zip === undefined) await replaceSite(made, folder);
      else await packFolder(made, slugify(openArchive(data).settings.title), resolve(zip));
      out.progress('');
      if (cut.length + withheld.length > 0)
        out.note(
          `What is hidden is not among the source files: ${count(cut.length, 'file')} without some entries, ` +
            `${count(withheld.length, 'file')} left out.`,
        );
      out.print(
        zip === undefined
          ? `Open ${folder}/index.html by double click; ${count(copied, 'source file')} are in it.`
          : `Wrote ${resolve(zip)}; unpacked, its index.html opens by double click.`,
      );
      return 0;
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  },
};
