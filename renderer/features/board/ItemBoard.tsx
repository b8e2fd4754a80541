import { DndContext, type DragEndEvent, DragOverlay, type DragStartEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Board } from '../../../shared/domain/board/schema.ts';
import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import { Menu } from '../../ui/Menu.tsx';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import type { DecisionChoices } from '../decisions/DecisionFields.tsx';
import { columnsOf, type Place, placeAfter, shortNameOf } from './boardModel.ts';
import { BoardTable } from './BoardTable.tsx';
import type { CardSetting } from './Card.tsx';
import { DraggedCard } from './DraggedCard.tsx';
import { dragWords } from './dragWords.ts';
import { placeOf, placeUnderPointer } from './dropPlace.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { Tray } from './Tray.tsx';

interface Props {
  board: Board;
  choices: DecisionChoices;
  movedId: string | null;
  onMove(decision: Decision, to: Place): void;
}

/** Columns seen at once on a 1024 px screen; with more, the tray offers every agency, so that nobody drags through a long table. */
const FIT = 4;

/** The table of one item with everything that moves its cards. */
export function ItemBoard({ board, choices, movedId, onMove }: Props) {
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [dragged, setDragged] = useState<string | null>(null);
  const [moving, setMoving] = useState<string | null>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const columns = columnsOf(board, seen);
  if (columns.some((agency) => !seen.includes(agency.id))) setSeen(columns.map((agency) => agency.id));

  const others = board.agencies.filter((agency) => !columns.includes(agency));
  const find = (id: string | null) => board.decisions.find((decision) => decision.id === id) ?? null;
  const inHand = find(dragged);
  const onTheWay = find(moving);
  const drop = ({ active, over }: DragEndEvent) => {
    setDragged(null);
    const decision = find(String(active.id));
    const place = placeOf(over);
    if (decision && place) onMove(decision, placeAfter(decision, place));
  };
  const setting: CardSetting = {
    agencies: board.agencies, members: choices.members, isFrozen: board.frozen, movedId,
    onEdit: ({ decision }) => setEdited(decision.id), onMove: ({ decision }) => setMoving(decision.id),
  };
  return (
    <DndContext
      sensors={sensors} collisionDetection={placeUnderPointer} accessibility={dragWords} autoScroll={{ threshold: { x: 0.1, y: 0.1 } }}
      onDragStart={({ active }: DragStartEvent) => setDragged(String(active.id))} onDragEnd={drop} onDragCancel={() => setDragged(null)}
    >
      <BoardTable
        board={board} columns={columns} setting={setting}
        corner={others.length > 0 && !board.frozen && (
          <Menu
            label="機関を出す" icon={Plus}
            lines={others.map((agency) => ({
              label: shortNameOf(agency), note: agency.load > 0 ? `担当中 ${agency.load}` : agency.field, onAction: () => setSeen([...seen, agency.id]),
            }))}
          />
        )}
      />
      {inHand && <Tray agencies={columns.length > FIT ? board.agencies : others} withLost={!board.decisions.some((decision) => decision.leadAgencyId === null)} />}
      <DragOverlay dropAnimation={null}>
        {inHand && <DraggedCard decision={inHand} board={board} members={choices.members} />}
      </DragOverlay>
      {onTheWay && (
        <MoveDialog
          key={onTheWay.id} decision={onTheWay} board={board} agencies={choices.agencies} inTheRoom={choices.inTheRoom}
          onMove={(to) => onMove(onTheWay, to)} onClose={() => setMoving(null)}
        />
      )}
      <DecisionDialog decision={find(edited)} choices={choices} onClose={() => setEdited(null)} />
    </DndContext>
  );
}
