import { useEffect, useEffectEvent } from 'react';

/** Does `act` on Escape anywhere in a dialog, in place of closing it. */
export function useEscape(dialog: HTMLDialogElement, act: () => void): void {
  const onEscape = useEffectEvent(act);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      onEscape();
    };
    dialog.addEventListener('keydown', onKeyDown);
    return () => dialog.removeEventListener('keydown', onKeyDown);
  }, [dialog]);
}
