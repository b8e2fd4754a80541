import { AGENDA_ITEM_KIND_LABELS, type AgendaItem } from '../../../shared/domain/agenda/schema.ts';
import { itemTitle } from '../../../shared/domain/agenda/itemTitle.ts';
import css from './Agenda.module.css';

/** The name of an item on a narrow screen: a line may end before R8-003, never inside it. */
export function ItemName({ item }: { item: Pick<AgendaItem, 'kind' | 'caseCode' | 'title'> }) {
  if (!item.caseCode) return <>{itemTitle(item)}</>;
  return (
    <>
      {AGENDA_ITEM_KIND_LABELS[item.kind]}　<span className={css.code}>{item.caseCode}</span>
    </>
  );
}
