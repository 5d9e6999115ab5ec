import { useEffect, useRef } from 'react';

/** Calls `onExpire` after `afterMs`, counted anew whenever `afterMs` or `subject` changes. Undefined: the clock stands. */
export function useExpiry(onExpire: () => void, afterMs: number | undefined, subject: unknown): void {
  const latest = useRef(onExpire);
  latest.current = onExpire;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject begins a new wait
  useEffect(() => {
    if (afterMs === undefined) return;
    const timer = setTimeout(() => latest.current(), afterMs);
    return () => clearTimeout(timer);
  }, [afterMs, subject]);
}
