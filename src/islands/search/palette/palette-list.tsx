import type { MouseEvent } from 'react';
import { Hit } from '../hits/hit.tsx';
import type { PaletteGroup, PaletteOption } from './palette-options.ts';
import { paletteTexts } from '../../../texts/texts.ts';

interface Props {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly active: PaletteOption | undefined;
  readonly choose: (option: PaletteOption, event: MouseEvent) => void;
}

/** Everything that can be chosen, in labelled groups; the field says which option is active. */
export function PaletteList({ id, groups, active, choose }: Props) {
  return (
    <div role="listbox" id={id} aria-label={paletteTexts.suggestions}>
      {groups.map(({ id: group, name, look, total, options }) => (
        <div role="group" aria-labelledby={`${id}-${group}`} key={group} data-look={look}>
          <div className="palette-heading" id={`${id}-${group}`} role="presentation">
            {name}
            {total !== undefined && <span className="group-count"> {total}</span>}
          </div>
          {options.map((option) => (
            <Option
              key={option.id}
              option={option}
              look={look}
              selected={option.id === active?.id}
              choose={choose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly option: PaletteOption;
  readonly look: PaletteGroup['look'];
  readonly selected: boolean;
  readonly choose: (option: PaletteOption, event: MouseEvent) => void;
}

/** A hit is a real link, so that it can be opened in a new tab in every way a browser has. */
function Option({ option, look, selected, choose }: OptionProps) {
  const shared = {
    id: option.id,
    role: 'option',
    'aria-selected': selected,
    tabIndex: -1,
    onClick: (event: MouseEvent) => choose(option, event),
  };
  if (option.hit) {
    return (
      <a {...shared} href={option.href} className="hit">
        <Hit hit={option.hit} />
      </a>
    );
  }
  const { label, hint } = option.refill;
  return (
    <button {...shared} type="button" className={look === 'chips' ? 'chip' : 'palette-line'}>
      {look === 'recent' && (
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2" />
        </svg>
      )}
      {label}
      {hint !== undefined && <span className="palette-hint">{hint}</span>}
    </button>
  );
}
