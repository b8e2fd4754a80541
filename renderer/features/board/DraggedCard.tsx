import { useDndContext } from '@dnd-kit/core';
import type { Board } from '../../../shared/domain/board/schema.ts';
import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import type { Member } from '../../../shared/domain/roster/schema.ts';
import { placeAfter, rowsOf, shortNameOf } from './boardModel.ts';
import { CardBody } from './Card.tsx';
import css from './Card.module.css';
import { placeOf } from './dropPlace.ts';
import { LoadMark } from './LoadMark.tsx';

/** The card in the hand, saying where it would go and how much that agency already holds. */
export function DraggedCard({ decision, board, members }: { decision: Decision; board: Board; members: readonly Member[] }) {
  const { over } = useDndContext();
  const place = placeOf(over);
  const target = place && placeAfter(decision, place);
  const agency = board.agencies.find((each) => each.id === target?.leadAgencyId);
  const isNewLead = target?.leadAgencyId !== decision.leadAgencyId;
  return (
    <div className={css.dragged}>
      <CardBody card={{ decision, helper: null }} setting={{ agencies: board.agencies, members }} />
      {target && (
        <p className={css.target}>
          <span>→ {agency ? shortNameOf(agency) : '担当なし'}</span>
          {agency && isNewLead && <LoadMark load={agency.load} />}
          {target.issueId !== decision.issueId && <span>{rowsOf(board).find((row) => row.issueId === target.issueId)?.title}</span>}
        </p>
      )}
    </div>
  );
}
