import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }
    >
  >;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name): [string, string, Workflow] => {
  const text = readFileSync(join(folder, name), 'utf8');
  return [name, text, parse(text) as Workflow];
});
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(workflows)(
  '%s takes actions by their commit alone, and names the version',
  (_, text, workflow) => {
    for (const { uses } of stepsOf(workflow)) {
      if (uses === undefined) continue;
      expect(uses).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`uses: ${uses} # v\\d+\\.\\d+\\.\\d+\\n`));
    }
  },
);

test('one action has one commit everywhere', () => {
  const taken = new Set(
    workflows.flatMap(([, , workflow]) => stepsOf(workflow).flatMap(({ uses }) => uses ?? [])),
  );
  const names = [...taken].map((uses) => uses.split('@')[0]);
  expect(names.length).toBe(new Set(names).size);
  expect(names.length).toBeGreaterThan(4);
});

/** What a job may do besides reading the code, by file and job. */
const MAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'publish.yml build': { contents: 'read', pages: 'read' },
  'publish.yml deploy': { pages: 'write', 'id-token': 'write' },
  'sync.yml sync': { contents: 'write', 'pull-requests': 'write' },
};

test.each(workflows)('%s may read the code, and a job only what it is for', (name, _, workflow) => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const [job, { permissions }] of Object.entries(workflow.jobs))
    expect(permissions, job).toEqual(MAY[`${name} ${job}`]);
});

test.each(workflows)(
  '%s leaves no key where later steps or readers of its log find it',
  (_, text, workflow) => {
    for (const { uses, run = '', with: given, env = {} } of stepsOf(workflow)) {
      if (uses?.startsWith('actions/checkout@'))
        expect(given).toMatchObject({ 'persist-credentials': false });
      // Values reach a shell by its environment: in its text a title could become a command.
      expect(run).not.toMatch(/\$\{\{/);
      expect(run).not.toMatch(/set -x|printenv|\benv\b\s*$|YOUTUBE_API_KEY|GH_TOKEN/m);
      const keys = Object.entries(env).filter(([, value]) => /secrets\.|github\.token/.test(value));
      for (const [key] of keys) expect(['YOUTUBE_API_KEY', 'GH_TOKEN']).toContain(key);
    }
    expect(text).not.toMatch(/pull_request_target|secrets: inherit/);
  },
);

test.each(workflows)(
  '%s ends by itself, and runs only scripts there are',
  (name, text, workflow) => {
    for (const [job, { steps, ...rest }] of Object.entries(workflow.jobs))
      if (steps.some(({ run }) => run !== undefined))
        expect(rest['timeout-minutes'], `${name} ${job}`).toBeGreaterThan(0);
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g))
      expect(Object.keys(scripts)).toContain(script);
  },
);

test.each(workflows)(
  '%s takes no step for done whose first program of a pipe failed',
  (_, _text, workflow) => {
    // Without a shell named GitHub runs bash without pipefail.
    const piped = stepsOf(workflow).filter(({ run = '' }) => /[^|]\|[^|]/.test(run));
    for (const { run, shell } of piped) expect(shell, run).toBe('bash');
  },
);

test('what runs by itself: sync and a look at what rots on a schedule, publishing on each change', () => {
  const on = Object.fromEntries(
    workflows.map(([name, , workflow]) => [name, Object.keys(workflow.on)]),
  );
  expect(on['sync.yml']).toEqual(['schedule', 'workflow_dispatch']);
  expect(on['weekly.yml']).toEqual(['schedule', 'workflow_dispatch']);
  expect(on['publish.yml']).toEqual(['push', 'workflow_dispatch']);
  const publish = workflows.find(([name]) => name === 'publish.yml')?.[1] ?? '';
  const order = ['npm run check\n', 'npm run build', '--against', 'upload-pages-artifact'];
  const places = order.map((words) => publish.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('GitLab is told the same, and its image by its whole version', () => {
  const text = readFileSync('.ci/gitlab-ci.yml', 'utf8');
  const told = parse(text) as {
    default: { image: string };
    pages: { script: string[]; artifacts: { paths: string[] } };
    sync: { script: string[]; rules: { if: string }[] };
  };
  expect(told.default.image).toMatch(/^node:\d+\.\d+\.\d+-/);
  expect(told.pages.artifacts.paths).toEqual(['public']);
  expect(told.pages.script.join('\n')).toMatch(
    /npm run build.*--out public[\s\S]*check -- --against/,
  );
  expect(told.sync.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
  expect(told.sync.script.join('\n')).toMatch(
    /npm run --silent sync[\s\S]*npm run check[\s\S]*git push/,
  );
  for (const line of [...told.pages.script, ...told.sync.script]) expect(line).toBeTypeOf('string');
  expect(text).not.toMatch(/set -x|echo "?\$(?:AFTERTALK_TOKEN|YOUTUBE_API_KEY)/);
});
