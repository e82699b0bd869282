import { archives } from './archives.ts';
import { buildFaults } from './build-faults.ts';
import { builds } from './builds.ts';
import { faults } from './faults.ts';
import { histories, historyBuilds } from './histories.ts';
import { incremental } from './incremental.ts';
import { kills } from './kills.ts';
import type { Law } from './law.ts';
import { pairs } from './pairs.ts';
import { siteFaults } from './site-faults.ts';

/** What `npm run soak` can try, by name. A new law is a file of its own and a line here. */
export const laws: Readonly<Record<string, Law>> = {
  ...{ pairs, kills, faults, archives, builds, histories, incremental },
  ...{ 'site-faults': siteFaults, 'build-faults': buildFaults, 'history-builds': historyBuilds },
};
