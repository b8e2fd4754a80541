import type { DecisionInput, Due } from './schema.ts';

/** What a role lacks before it may be called decided; other types never lack a date (product.md, principle 5). */
export type Lack = 'lead' | 'due' | 'vague';

export const LACK_LABELS: Record<Lack, string> = {
  lead: '主担当が未定',
  due: '期限が未定',
  vague: '何を・どの頻度で・どうなったら誰へ、が未記入',
};

const VAGUE = /^(?:引き?続き|今後も)?[、,]?(?:(?:様子を|状況を)?見守(?:る|り|っていく)|様子を見る|様子見|経過観察|対応(?:する|していく)|支援(?:する|していく)|継続(?:する|していく)?|引き?続き)(?:を(?:行う|する|続ける|継続する))?[。.]?$/u;

/** 「見守る」「引き続き」 alone say neither what, nor how often, nor when to alarm whom. */
export function isVague(content: string): boolean {
  return VAGUE.test(content.trim());
}

/** Everything a decision lacks; empty means 確かな決定, otherwise it is shown as 「未確定」. */
export function lacksOf(decision: Pick<DecisionInput, 'type' | 'content' | 'leadAgencyId' | 'due'>): Lack[] {
  if (decision.type !== 'role') return [];
  const lacks: Lack[] = [];
  if (decision.leadAgencyId === null) lacks.push('lead');
  if (decision.due.kind === 'none') lacks.push('due');
  if (isVague(decision.content)) lacks.push('vague');
  return lacks;
}

/** A role without a lead or a due date is 未確定. A vague sentence asks for more words but has an owner and a date. */
export function isUndetermined(decision: Pick<DecisionInput, 'type' | 'content' | 'leadAgencyId' | 'due'>): boolean {
  return lacksOf(decision).some((lack) => lack !== 'vague');
}

/** The day by which a due date falls, for sorting and for 期限超過; null where no day can be known. */
export function dueDay(due: Due, nextMeetingDate: string | null): string | null {
  switch (due.kind) {
    case 'day':
      return due.date;
    case 'monthEnd': {
      const [year, month] = due.month.split('-').map(Number);
      return `${due.month}-${String(new Date(Date.UTC(year ?? 0, month ?? 0, 0)).getUTCDate()).padStart(2, '0')}`;
    }
    case 'nextMeeting':
      return nextMeetingDate;
    case 'always':
      return due.checkOn;
    case 'event':
    case 'none':
      return null;
  }
}
