import { UserError } from '../../src/domain/user-error.ts';
import { readArchive } from '../../src/store/read-archive.ts';
import { PoliteWeb } from '../adapters/web/polite-web.ts';
import { archiveFolder } from '../archive-folder.ts';
import type { Command, CommandInput } from '../command.ts';
import { count } from '../count.ts';
import { describedLinks } from './doctor/described-links.ts';
import { describeFindings } from './doctor/describe-findings.ts';
import { isBroken, type Finding } from './doctor/finding.ts';
import { lookAtLinks } from './doctor/look-at-links.ts';
import { lookAtVideos, videosOfTalks } from './doctor/look-at-videos.ts';
import { videoStates } from './doctor/video-states.ts';
import { writtenLinks } from './doctor/written-links.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'looks whether links, videos and copies still live, and proposes what mends them',
  help: `
Usage: npm run doctor -- [--links] [--videos] [--data FOLDER] [--json]

Asks, politely and only now, whether what the archive leads to is still there: every link in its files and in what
its talks show of their videos' descriptions (few requests at once, a pause for each host), every video (gone, private,
or of another length, so that all times may have moved), and whether a recording has a second copy. Proposes lines to
paste: a copy at archive.org, a mirror, new times. Nothing is written. Exits 1 where something is broken; what could not
be asked is said, and is never taken for broken.

  --links        links alone
  --videos       videos and copies alone
  --data FOLDER  the archive (data)
  --json         every finding for programs

YOUTUBE_API_KEY    a key of the YouTube Data API; without one lengths are not known
YOUTUBE_API_URL    another address for the API
YOUTUBE_OEMBED_URL another address for www.youtube.com, asked without a key
ARCHIVE_ORG_URL    another address for archive.org
`,
  options: {
    links: { type: 'boolean' },
    videos: { type: 'boolean' },
    data: { type: 'string' },
    json: { type: 'boolean' },
  },
  async run(input) {
    const { flags, out } = input;
    const root = archiveFolder(input);
    const { archive, sources } = readArchive(root);
    if (!archive || !sources)
      throw new UserError(`The archive in ${root} cannot be read.`, { remedy: 'npm run check' });
    const all = flags['links'] === flags['videos'];
    const [archiveOrg, youtube] = [
      addressIn(input.env, 'ARCHIVE_ORG_URL', 'https://archive.org'),
      addressIn(input.env, 'YOUTUBE_OEMBED_URL', 'https://www.youtube.com'),
    ];
    const pause = isHere(archiveOrg) && isHere(youtube) ? 0 : 1_000;
    const web = new PoliteWeb({ atOnce: 4, pause, timeout: 20_000 });
    const findings: Finding[] = [];
    if (all || flags['links'] === true) {
      const links = [...writtenLinks(root), ...describedLinks(archive, sources)];
      findings.push(
        ...(await lookAtLinks(links, web, archiveOrg, (done, of) =>
          out.progress(`Looking at links… ${done} of ${of}`),
        )),
      );
    }
    if (all || flags['videos'] === true) {
      const ids = videosOfTalks(archive);
      out.progress(`Asking for ${count(ids.length, 'video')}…`);
      const states = await videoStates(ids, web, input.env, youtube);
      findings.push(...(await lookAtVideos(archive, sources, { web, archiveOrg, states })));
    }
    out.progress('');
    if (flags['json'] === true)
      out.printJson({ broken: findings.filter(isBroken).length, findings });
    else for (const line of describeFindings(findings, out)) out.print(line);
    return findings.some(isBroken) ? 1 : 0;
  },
};

const isHere = (address: string) => /^\[?(?:localhost|127\.|::1)/.test(new URL(address).hostname);

function addressIn(env: CommandInput['env'], name: string, usual: string): string {
  const said = env[name]?.trim() ?? '';
  if (said === '') return usual;
  if (/^https?:\/\//.test(said) && URL.canParse(said)) return said.replace(/\/+$/, '');
  throw new UserError(`${name} is not an address.`, { found: said, expected: 'https://…' });
}
