import { calendarFiles } from './calendar/calendar-files.ts';
import { feedFiles } from './feed/feed-files.ts';
import { watched } from '../reads/read-log.ts';
import { unwatchedMachine } from '../site.ts';
import { feedTexts } from '../../texts/texts.ts';

/** A feed or a calendar of a page. */
export interface Subscription {
  readonly href: string;
  readonly type: string;
  readonly label: string;
}

const LABELS: Readonly<Record<string, string>> = {
  'application/atom+xml': feedTexts.feed,
  'application/feed+json': feedTexts.jsonFeed,
  'application/rss+xml': feedTexts.podcast,
  'text/calendar': feedTexts.calendar,
};

const files = unwatchedMachine
  ? [...feedFiles(unwatchedMachine), ...calendarFiles(unwatchedMachine)]
  : [];
const byPage = Map.groupBy(files, ({ address }) => address.slice(0, address.lastIndexOf('/') + 1));

/** What of a page, by its address, can be subscribed to; Atom first. */
export const subscriptionsOf = watched('subscriptions', (page): Subscription[] =>
  (byPage.get(page) ?? []).flatMap(({ address, type }) => {
    const label = LABELS[type];
    return label === undefined ? [] : [{ href: address, type, label }];
  }),
);
