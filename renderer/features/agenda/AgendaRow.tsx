import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ArrowDown, ArrowUp, GripVertical, Pencil, Trash2 } from 'lucide-react';
import type { AgendaItem } from '../../../shared/domain/agenda/schema.ts';
import { LEGAL_BASIS_LABELS } from '../../../shared/domain/law/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { cx } from '../../ui/cx.ts';
import { Menu } from '../../ui/Menu.tsx';
import css from './Agenda.module.css';
import { ItemName } from './ItemName.tsx';

interface Props {
  item: AgendaItem;
  index: number;
  count: number;
  canChange: boolean;
  onMove(position: number): void;
  onEdit(): void;
  onRemove(): void;
}

/** One item of the 次第; only its handle drags, everything else is in the menu. */
export function AgendaRow({ item, index, count, canChange, onMove, onEdit, onRemove }: Props) {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({ id: item.id, disabled: !canChange });
  return (
    <li ref={setNodeRef} className={cx(css.row, isDragging && css.dragging)} style={{ transform: CSS.Translate.toString(transform), transition }}>
      <span ref={setActivatorNodeRef} {...listeners} className={css.handle} aria-hidden title="つかんで並べ替え">
        {canChange && <GripVertical size={18} />}
      </span>
      <span className={css.number}>{index + 1}</span>
      <span className={css.start}>{item.startsAt}</span>
      <div className={css.words}>
        <b><ItemName item={item} /></b>
        {item.caseCode && item.title && <span>　{item.title}</span>}
        <p>
          {item.legalBasis && <Badge size="small" tone={item.legalBasis === 'multilayered' ? 'juso' : 'law'}>{LEGAL_BASIS_LABELS[item.legalBasis]}</Badge>}
          {[item.caseFields.join('・'), item.presenterAgencyName && `提供 ${item.presenterAgencyName}`].filter(Boolean).join('　')}
        </p>
        {item.decisionPoints && <p className={css.points}>決めること　{item.decisionPoints}</p>}
      </div>
      <span className={css.minutes}>{item.plannedMinutes}分</span>
      {canChange && (
        <Menu
          label={`議題${index + 1}の操作`} iconOnly
          lines={[
            { label: '直す', icon: Pencil, onAction: onEdit },
            { label: '上へ', icon: ArrowUp, isDisabled: index === 0, onAction: () => onMove(index - 1) },
            { label: '下へ', icon: ArrowDown, isDisabled: index === count - 1, onAction: () => onMove(index + 1) },
            '-',
            { label: '議題を外す', icon: Trash2, isDanger: true, onAction: onRemove },
          ]}
        />
      )}
    </li>
  );
}
