import type { Decision } from '../../../../shared/domain/decisions/schema.ts';
import type { ReadableDb } from '../../database/types.ts';

const LONGEST = 20;

/** 「朝の訪問介護の調整」: a card in the words of 元に戻す. */
export function cardName({ content }: Pick<Decision, 'content'>): string {
  const characters = [...content];
  return `「${characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : content}」`;
}

/** 「朝の訪問介護の調整」を北部包括へ移動: what a move did, so that taking it back says the same. */
export function moveName(db: ReadableDb, card: Decision, to: { leadAgencyId: string | null; issueId: string | null }): string {
  const places = [
    ...(to.leadAgencyId === card.leadAgencyId ? [] : [agencyName(db, to.leadAgencyId)]),
    ...(to.issueId === card.issueId ? [] : [issueName(db, to.issueId)]),
  ];
  return `${cardName(card)}を${places.join('、')}へ移動`;
}

function agencyName(db: ReadableDb, id: string | null): string {
  if (id === null) return '担当なし';
  const row = db.get<{ name: string; shortName: string }>('SELECT name, short_name FROM agencies WHERE id = :id', { id });
  return row ? row.shortName || row.name : '';
}

function issueName(db: ReadableDb, id: string | null): string {
  if (id === null) return '課題の指定なし';
  return `課題「${db.get<{ title: string }>('SELECT title FROM case_issues WHERE id = :id', { id })?.title ?? ''}」`;
}
