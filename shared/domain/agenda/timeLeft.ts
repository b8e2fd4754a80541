/** How the time of an item stands: enough, soon over (orange), or over (red). Never by colour alone. */
export interface TimeLeft {
  words: string;
  tone: 'enough' | 'soon' | 'over';
}

/** 残り13分, 残り45秒, 超過3分. Orange from five minutes on; a short item, of which that would be all, in its last third. */
export function timeLeft(plannedMinutes: number, elapsed: number): TimeLeft {
  const left = plannedMinutes * 60 - elapsed;
  if (left < 0) return { words: `超過${Math.ceil(-left / 60)}分`, tone: 'over' };
  const soon = Math.min(5 * 60, (plannedMinutes * 60) / 3);
  return { words: left < 60 ? `残り${left}秒` : `残り${Math.floor(left / 60)}分`, tone: left <= soon ? 'soon' : 'enough' };
}
