import { useEffect, useState } from 'react';
import { useOperation } from '../../api/queries.ts';

/** How long the store still refuses any try, counted down on the screen; `ask` asks anew after a refusal. */
export function useWait(): { left: number; ask(): void } {
  const { data, dataUpdatedAt, refetch } = useOperation('store.getStatus', {});
  const [now, setNow] = useState(() => Date.now());
  const end = dataUpdatedAt + (data?.waitSeconds ?? 0) * 1000;
  const left = Math.max(0, Math.ceil((end - Math.max(now, dataUpdatedAt)) / 1000));
  useEffect(() => void refetch(), [refetch]);
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [left]);
  return { left, ask: () => void refetch() };
}

/** 40秒, 2分05秒. */
export function spellSeconds(seconds: number): string {
  return seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${String(seconds % 60).padStart(2, '0')}秒`;
}
