import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { paletteTexts } from '../../../texts/texts.ts';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly query: string;
  /** Where the caret is, and goes when the query was filled in. */
  readonly caret: number;
  readonly type: (query: string, caret: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly close: () => void;
  readonly stalled: boolean;
  readonly list: string;
  readonly expanded: boolean;
  readonly activeId: string | undefined;
}

/** The palette’s first line: focus stays in its field while arrows move the active option. */
export function PaletteField(props: Props) {
  const { field, query, caret, type, onKeyDown, close, stalled, list, expanded, activeId } = props;
  const typed = useRef('');

  useLayoutEffect(() => {
    if (query !== typed.current) field.current?.setSelectionRange(caret, caret);
    typed.current = query;
  }, [field, query, caret]);

  const read = ({
    currentTarget: { value, selectionStart },
  }: {
    currentTarget: HTMLInputElement;
  }) => {
    typed.current = value;
    type(value, selectionStart ?? value.length);
  };
  return (
    <div className="palette-field">
      <svg
        viewBox="0 0 24 24"
        width="20"
        height="20"
        aria-hidden="true"
        data-stalled={stalled || undefined}
      >
        <path
          d={stalled ? 'M12 3a9 9 0 1 0 9 9' : 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zm5-2 5 5'}
        />
      </svg>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={paletteTexts.searchWhat}
        aria-expanded={expanded}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={400}
        placeholder={paletteTexts.searchFor}
        value={query}
        onChange={read}
        onSelect={read}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="palette-close" onClick={close}>
        <kbd aria-hidden="true">Esc</kbd>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M6 6l12 12M18 6 6 18" />
        </svg>
        <span className="visually-hidden">{paletteTexts.close}</span>
      </button>
    </div>
  );
}
