import { type ReactNode, useState } from 'react';
import { itemTitle } from '../../../shared/domain/agenda/itemTitle.ts';
import { type AgendaItem, CASE_KINDS } from '../../../shared/domain/agenda/schema.ts';
import type { Board } from '../../../shared/domain/board/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useOperation } from '../../api/queries.ts';
import type { PageProps } from '../../app/page.ts';
import { useRouter } from '../../app/router.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await, EmptyState, Loading } from '../../ui/States.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useDecisionChoices } from '../decisions/useDecisionChoices.ts';
import { meetingTitle } from '../meetings/words.ts';
import css from './Board.module.css';
import { BoardHeader } from './BoardHeader.tsx';
import { ItemBoard } from './ItemBoard.tsx';
import { useBoardActions } from './useBoardActions.ts';

/** ロール分担ボード: 課題 × 担う機関 of each item; the decisions of the minutes are its cards. */
export function BoardPage({ meetingId, itemId }: PageProps<'board'>) {
  const meeting = useOperation('meetings.get', { id: meetingId });
  const items = useOperation('agenda.listItems', { meetingId });
  const record = useOperation('minutes.getRecord', { meetingId });
  return (
    <Await query={meeting}>
      {(facts) => (
        <Await query={items}>
          {(agenda) => (
            <Await query={record}>
              {({ entries }) => {
                const decided = new Set(entries.filter((entry) => entry.decisions.length > 0).map((entry) => entry.itemId));
                const shown = agenda.filter((item) => item.id === itemId || CASE_KINDS.includes(item.kind) || decided.has(item.id));
                return <Boards meeting={facts} items={shown} firstId={itemId ?? facts.currentItemId} />;
              }}
            </Await>
          )}
        </Await>
      )}
    </Await>
  );
}

function Boards({ meeting, items, firstId }: { meeting: Meeting; items: readonly AgendaItem[]; firstId: string | null }) {
  const [chosen, setChosen] = useState(firstId);
  const { back } = useRouter();
  const item = items.find((each) => each.id === chosen) ?? items[0];
  if (!item)
    return (
      <>
        <PageHeader title="ロール分担" sub={meetingTitle(meeting)} onBack={back} />
        <EmptyState title="役割を分担する議題がありません">次第にケースの議題を入れると、ここに課題の行が並びます。</EmptyState>
      </>
    );
  return (
    <Reading meeting={meeting} item={item}>
      {(content) =>
        items.length > 1 ? (
          <Tabs
            label="議題" className={css.tabs ?? ''} selected={item.id} onSelect={setChosen}
            tabs={items.map((each) => ({ id: each.id, label: `議題${each.position + 1}　${each.caseCode ?? itemTitle(each)}`, content: each.id === item.id && content }))}
          />
        ) : content
      }
    </Reading>
  );
}

interface ReadingProps {
  meeting: Meeting;
  item: AgendaItem;
  children(content: ReactNode): ReactNode;
}

function Reading({ meeting, item, children }: ReadingProps) {
  const board = useOperation('board.get', { itemId: item.id }, { keepsLast: true });
  const choices = useDecisionChoices(meeting.id, meeting.date, item.caseId);
  return (
    <Await query={board}>
      {(shown) => <Loaded meeting={meeting} item={item} board={shown} choices={choices}>{children}</Loaded>}
    </Await>
  );
}

function Loaded({ meeting, item, board, choices, children }: ReadingProps & { board: Board; choices: ReturnType<typeof useDecisionChoices> }) {
  const actions = useBoardActions(board);
  return (
    <>
      <BoardHeader meeting={meeting} item={item} board={board} onUndo={actions.undo} onRedo={actions.redo} />
      <div className={css.page}>
        {children(<div className={css.item}>{choices ? <ItemBoard key={board.itemId} board={board} choices={choices} movedId={actions.movedId} onMove={actions.move} /> : <Loading />}</div>)}
      </div>
    </>
  );
}
