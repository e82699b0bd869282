import { webAddress } from '../../descriptions/web-address.ts';
import type { DescribedLink } from '../../descriptions/described-talk.ts';
import type { PersonEntry } from '../../schema/people-file.ts';
import { fold } from '../../text/fold.ts';

type Links = PersonEntry['links'];

/** Accounts by where they are kept; what else follows a host there is no person. */
const ACCOUNTS: readonly (readonly [keyof Links, RegExp])[] = [
  ['x', /^(?:mobile\.)?(?:twitter|x)\.com\/@?([A-Za-z0-9_]{1,15})$/u],
  ['github', /^github\.com\/([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))$/u],
  ['linkedin', /^(?:[a-z]{2}\.)?linkedin\.com\/in\/([\p{L}\p{N}%_.-]{3,100})$/u],
  ['bluesky', /^bsky\.app\/profile\/([a-z0-9.-]{4,80})$/iu],
];
/** Sites where `/@name` is an account, and none of Mastodon. */
const NO_MASTODON = /^(?:medium|youtube|threads|tiktok|twitter|x|t|facebook|instagram)\./iu;
const NO_ACCOUNT = new Set(['home', 'hashtag', 'intent', 'share', 'search', 'about', 'explore']);

/**
 * The accounts and pages of one person, of the links of a talk that only this person gave. A page of one's
 * own is told by the name in its address; handles without a place lead nowhere.
 */
export function personLinksOf(links: readonly DescribedLink[], name: string): Links {
  const found: Links = {};
  for (const { kind, url } of links) {
    const address = kind === 'person' ? webAddress(url) : undefined;
    if (address === undefined) continue;
    const bare = address.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/[?#].*$|\/+$/gu, '');
    const [place, account] =
      ACCOUNTS.map(([at, shape]) => [at, shape.exec(bare)?.[1]] as const).find(
        ([, handle]) => handle !== undefined,
      ) ?? [];
    if (place && account !== undefined) {
      if (!NO_ACCOUNT.has(account.toLowerCase())) found[place] ??= account;
    } else if (/^[a-z0-9.-]+\/@\w+$/iu.test(bare) && !NO_MASTODON.test(bare))
      found.mastodon ??= address;
    else if (isNamed(bare, name)) found.website ??= address;
  }
  return found;
}

/** Whether the host of an address is called after somebody. */
function isNamed(bare: string, name: string): boolean {
  const host = fold(bare.split('/')[0] ?? '').replaceAll(' ', '');
  return fold(name)
    .split(' ')
    .some((word) => word.length > 3 && host.includes(word));
}
