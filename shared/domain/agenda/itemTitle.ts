import { AGENDA_ITEM_KIND_LABELS, type AgendaItem } from './schema.ts';

/** 新規ケース　R8-014, or the title the clerk gave: how an item is called on screens and in messages. */
export function itemTitle({ kind, caseCode, title }: Pick<AgendaItem, 'kind' | 'caseCode' | 'title'>): string {
  if (caseCode) return `${AGENDA_ITEM_KIND_LABELS[kind]}　${caseCode}`;
  return title || AGENDA_ITEM_KIND_LABELS[kind];
}
