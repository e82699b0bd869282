import { useEffect, useState } from 'react';
import type { PaletteOption } from './palette-options.ts';

/**
 * The option that Enter takes. It is kept by what it is, not by where it stands: answers that arrive
 * later change nothing about it, and when it goes there is none.
 */
export function useActiveOption(options: readonly PaletteOption[]) {
  const [id, setId] = useState<string>();
  const at = options.findIndex((option) => option.id === id);
  const active = options[at];
  const last = options.length - 1;

  useEffect(() => {
    if (active) document.getElementById(active.id)?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  /** Moves as a key says; false where the key has no use here. */
  function move(key: string): boolean {
    const target = targetOf(key, at, last);
    if (target === undefined) return false;
    setId(options[target]?.id);
    return true;
  }
  return { active, move, leave: () => setId(undefined) };
}

/** ↓ ↑ wrap; Home and End belong to the text until an option is active. */
function targetOf(key: string, at: number, last: number): number | undefined {
  if (last < 0) return undefined;
  if (key === 'ArrowDown') return at >= last ? 0 : at + 1;
  if (key === 'ArrowUp') return at <= 0 ? last : at - 1;
  if (at < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
