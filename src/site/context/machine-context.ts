import type { WholeAddress } from '../address/whole-address.ts';
import type { SiteContext } from './site-context.ts';

/** What is written for machines needs whole addresses beside all that pages need. */
export interface MachineContext extends SiteContext {
  readonly whole: WholeAddress;
}
