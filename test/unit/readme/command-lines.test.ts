import { expect, test } from 'vitest';
import { commandLines } from './command-lines.ts';

const PAGE = `Run \`npm run check\` or \`npm start\`; \`npx other\` is none.

\`\`\`sh
npm ci && npm test
npm run hide -- photo full-room --why "She asked for it."   # gone
\`\`\`

\`\`\`yaml
- npm: run
\`\`\`
`;

test('a page’s commands are read out of its blocks and its text, with their words', () => {
  const read = commandLines('page', PAGE).map(({ script, words }) => [script, ...words]);
  expect(read).toEqual([
    ['test'],
    ['hide', 'photo', 'full-room', '--why', 'She asked for it.'],
    ['check'],
    ['start'],
  ]);
});
