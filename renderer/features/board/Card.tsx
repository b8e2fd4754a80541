import { useDraggable } from '@dnd-kit/core';
import { ArrowRightLeft, GripVertical, Pencil } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Member } from '../../../shared/domain/roster/schema.ts';
import { cx } from '../../ui/cx.ts';
import { Menu } from '../../ui/Menu.tsx';
import type { BoardAgency, BoardCard } from './boardModel.ts';
import css from './Card.module.css';
import { HelperMarks, LeadMarks } from './CardMarks.tsx';

/** What every card of a board shares. */
export interface CardSetting {
  agencies: readonly BoardAgency[];
  members: readonly Member[];
  isFrozen: boolean;
  /** The card that was just moved comes into view and takes the focus along. */
  movedId: string | null;
  onEdit(card: BoardCard): void;
  onMove(card: BoardCard): void;
}

/** A decision as a card: dragged by its handle, moved and mended through its menu. */
export function Card({ card, setting }: { card: BoardCard; setting: CardSetting }) {
  const { decision, helper } = card;
  const isFixed = setting.isFrozen || helper !== null;
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: helper ? `${decision.id} ${helper.agencyId}` : decision.id, data: { decision }, disabled: isFixed });
  const element = useRef<HTMLElement>(null);
  const wasMoved = helper === null && setting.movedId === decision.id;
  useEffect(() => {
    if (!wasMoved) return;
    element.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    element.current?.focus({ preventScroll: true });
  }, [wasMoved]);
  return (
    <article
      ref={(node) => {
        setNodeRef(node);
        element.current = node;
      }}
      tabIndex={-1} aria-label={decision.content} data-card={decision.id}
      className={cx(css.card, helper ? css.helper : css.lead, isDragging && css.lifted, wasMoved && css.moved)}
    >
      {!isFixed && (
        <span className={css.handle} {...listeners} title="つかんで動かす" aria-hidden>
          <GripVertical size={16} />
        </span>
      )}
      <CardBody card={card} setting={setting} />
      {!setting.isFrozen && (
        <Menu
          label={`${decision.content}の操作`} iconOnly
          lines={[
            { label: '移動…', icon: ArrowRightLeft, onAction: () => setting.onMove(card) },
            { label: '直す', icon: Pencil, onAction: () => setting.onEdit(card) },
          ]}
        />
      )}
    </article>
  );
}

/** What a card says; also drawn under the pointer while it is dragged. */
export function CardBody({ card: { decision, helper }, setting: { agencies, members } }: { card: BoardCard; setting: Pick<CardSetting, 'agencies' | 'members'> }) {
  return (
    <div className={css.body}>
      <p className={css.content}>{decision.content}</p>
      {helper ? <HelperMarks decision={decision} helper={helper} agencies={agencies} /> : <LeadMarks decision={decision} agencies={agencies} members={members} />}
    </div>
  );
}
