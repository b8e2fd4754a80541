import { useEffect, useState } from 'react';

/** Counts seconds down to nothing, starting again whenever another number arrives; shows how long to wait. */
export function useCountdown(seconds: number): { left: number; restart(seconds: number): void } {
  const [end, setEnd] = useState(() => Date.now() + seconds * 1000);
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, Math.ceil((end - now) / 1000));
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [left]);
  return {
    left,
    restart: (next) => {
      setNow(Date.now());
      setEnd(Date.now() + next * 1000);
    },
  };
}

/** 40秒, 2分05秒. */
export function spellSeconds(seconds: number): string {
  return seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${String(seconds % 60).padStart(2, '0')}秒`;
}
