import type { ReactNode } from 'react';
import type { Board } from '../../../shared/domain/board/schema.ts';
import { lacksOf } from '../../../shared/domain/decisions/rules.ts';
import { Badge } from '../../ui/Badge.tsx';
import { cx } from '../../ui/cx.ts';
import { type BoardAgency, type BoardRow, cardsAt, rowsOf, shortNameOf } from './boardModel.ts';
import css from './Board.module.css';
import { Card, type CardSetting } from './Card.tsx';
import { useDropPlace } from './dropPlace.ts';
import { LoadMark } from './LoadMark.tsx';

interface Props {
  board: Board;
  columns: readonly BoardAgency[];
  setting: CardSetting;
  /** In the corner: which further agencies to show. */
  corner: ReactNode;
}

/** Widths in rem: narrow enough for four agencies on a 1024 px screen, wide enough to read a card. */
const FIRST = 10.5;
const EACH = 11.5;

/** 課題 × 担う機関; the headers stay in view, and take cards too. */
export function BoardTable({ board, columns, setting, corner }: Props) {
  const hasLost = board.decisions.some((decision) => decision.leadAgencyId === null);
  const ids = [...(hasLost ? [null] : []), ...columns.map((agency) => agency.id)];
  return (
    <div className={css.scroller} tabIndex={0} role="region" aria-label="役割分担の表">
      <table className={css.table} style={{ minWidth: `${FIRST + Math.max(1, ids.length) * EACH}rem` }}>
        <thead>
          <tr>
            <th scope="col" className={css.corner} data-drop="">
              <span>課題 ＼ 担う機関</span>
              {corner}
            </th>
            {hasLost && <LostHead isOpen={board.decisions.some((decision) => lacksOf(decision).includes('lead'))} />}
            {columns.map((agency) => <AgencyHead key={agency.id} agency={agency} />)}
            {ids.length === 0 && <th scope="col" className={css.head} data-drop="" />}
          </tr>
        </thead>
        <tbody>
          {rowsOf(board).map((row) => (
            <tr key={row.issueId ?? '-'} className={cx(row.unheld && css.unheld)}>
              <RowHead row={row} />
              {ids.map((agencyId) => <Cell key={agencyId ?? '-'} board={board} leadAgencyId={agencyId} issueId={row.issueId} setting={setting} />)}
              {ids.length === 0 && <td className={css.cell}><span className={css.load}>まだ役割がありません</span></td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AgencyHead({ agency }: { agency: BoardAgency }) {
  const { dropProps, isOver } = useDropPlace(`column ${agency.id}`, { leadAgencyId: agency.id });
  return (
    <th scope="col" className={cx(css.head, isOver && css.over)} title={agency.name} {...dropProps}>
      {shortNameOf(agency)}
      <small>
        {agency.field && <span>{agency.field}</span>}
        <LoadMark load={agency.load} />
      </small>
    </th>
  );
}

/** Only a role needs an agency; a policy may stand here for good. */
function LostHead({ isOpen }: { isOpen: boolean }) {
  const { dropProps, isOver } = useDropPlace('column -', { leadAgencyId: null });
  return (
    <th scope="col" className={cx(css.head, isOpen && css.lost, isOver && css.over)} {...dropProps}>
      {isOpen ? '担当なし' : '機関の指定なし'}
      <small>{isOpen ? '主担当が未定' : '方針など'}</small>
    </th>
  );
}

function RowHead({ row }: { row: BoardRow }) {
  const { dropProps, isOver } = useDropPlace(`row ${row.issueId ?? '-'}`, { issueId: row.issueId });
  return (
    <th scope="row" className={cx(css.rowHead, isOver && css.over)} {...dropProps}>
      <span className={cx(row.issueId === null && css.plain)}>{row.title}</span>
      {(row.urgent || row.unheld) && (
        <span className={css.rowMarks}>
          {row.urgent && <Badge size="small" tone="stop">緊急</Badge>}
          {row.unheld && <Badge size="small" tone="warn">担当なし</Badge>}
        </span>
      )}
      {row.note && <small>{row.note}</small>}
    </th>
  );
}

function Cell({ board, leadAgencyId, issueId, setting }: { board: Board; leadAgencyId: string | null; issueId: string | null; setting: CardSetting }) {
  const { dropProps, isOver } = useDropPlace(`cell ${leadAgencyId ?? '-'} ${issueId ?? '-'}`, { leadAgencyId, issueId });
  return (
    <td className={cx(css.cell, isOver && css.over)} {...dropProps}>
      {cardsAt(board, { leadAgencyId, issueId }).map((card) => (
        <Card key={card.decision.id} card={card} setting={setting} />
      ))}
    </td>
  );
}
