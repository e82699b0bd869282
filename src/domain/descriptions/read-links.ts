import { findAddresses, withoutAddresses } from './addresses.ts';
import type { ClassedLine } from './class-lines.ts';
import type { DescribedLink } from './described-talk.ts';
import { linkKind } from './link-kind.ts';
import { addressKey, type Repeated } from './repeated-lines.ts';

/** The links of a talk and its speakers; those that repeat over the playlist are the event's. */
export function readLinks(
  lines: readonly ClassedLine[],
  repeated: Repeated,
  isEvents: (url: string) => boolean,
): DescribedLink[] {
  const links = new Map<string, DescribedLink>();
  let last: ClassedLine | undefined;
  let byPerson = false;
  for (const line of lines) {
    if (line.is === 'billing' || line.is === 'name' || line.is === 'biography') byPerson = true;
    else if (
      line.is !== 'links' &&
      line.is !== 'blank' &&
      !(line.is === 'fact' && findAddresses(line.text).length)
    )
      byPerson = false;
    const pointed = last !== undefined && /[:：]$/u.test(last.text) && last.is !== 'heading';
    if (line.section !== 'other' || pointed) {
      for (const { url, label, cut } of findAddresses(line.text)) {
        if (cut || isEvents(url)) continue;
        if (repeated.address(url) && line.is !== 'billing') continue;
        const alone = line.is !== 'prose' && line.is !== 'biography';
        const before = pointed && !label ? (last?.text ?? '') : label;
        const kind = linkKind(url, {
          label:
            before || (withoutAddresses(line.text).length < 40 ? withoutAddresses(line.text) : ''),
          section: line.section,
          byPerson: byPerson || line.section === 'biography' || line.section === 'links',
          alone,
        });
        const key = addressKey(url);
        if (kind && !links.has(key)) links.set(key, { kind, url });
      }
    }
    if (line.is !== 'blank') last = line;
  }
  return [...links.values()];
}
