import type { MachineContext } from '../../context/machine-context.ts';
import type { StructuredThing } from './data-block.ts';

/** The way to a page from the lists above it, the page itself last. */
export function breadcrumbData(
  trail: readonly { readonly href: string; readonly label: string }[],
  { whole }: Pick<MachineContext, 'whole'>,
): StructuredThing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: whole(href),
    })),
  };
}
