import { useEffect, useState } from 'react';

const QUIET_MS = 500;

/** A text once it has not changed for half a second, so that a screen reader is not talked over. */
export function useQuietly(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
