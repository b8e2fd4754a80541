import { Projector, Redo2, Undo2 } from 'lucide-react';
import { itemTitle } from '../../../shared/domain/agenda/itemTitle.ts';
import type { AgendaItem } from '../../../shared/domain/agenda/schema.ts';
import type { Board } from '../../../shared/domain/board/schema.ts';
import { isUndetermined } from '../../../shared/domain/decisions/rules.ts';
import { needsConsent } from '../../../shared/domain/law/rules.ts';
import { LEGAL_BASIS_LABELS } from '../../../shared/domain/law/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { meetingTitle } from '../meetings/words.ts';
import { rowsOf } from './boardModel.ts';

interface Props {
  meeting: Meeting;
  item: AgendaItem;
  board: Board;
  onUndo(): void;
  onRedo(): void;
}

/** What is still open on this board, and the way back, to the room, and to paper. */
export function BoardHeader({ meeting, item, board, onUndo, onRedo }: Props) {
  const { open, back } = useRouter();
  const projector = useCommand('projector.open');
  const unheld = rowsOf(board).filter((row) => row.unheld).length;
  const undetermined = board.decisions.filter(isUndetermined).length;
  const basis = item.legalBasis ?? meeting.legalBasis;
  return (
    <PageHeader
      title={`ロール分担　${board.caseCode || itemTitle(item)}`} sub={meetingTitle(meeting)} onBack={back}
      badge={<Badge tone={needsConsent(basis) ? 'juso' : 'law'}>{LEGAL_BASIS_LABELS[basis]}</Badge>}
    >
      {unheld > 0 && <Badge tone="warn">担当なし {unheld}課題</Badge>}
      {undetermined > 0 && <Badge tone="warn">未確定 {undetermined}件</Badge>}
      {board.frozen ? (
        <Badge tone="ok">確定 v{meeting.version ?? 1}　変更できません</Badge>
      ) : (
        <>
          <Button icon={Undo2} shortcut="Ctrl+Z" isDisabled={!board.canUndo} onPress={onUndo} {...(board.undoLabel ? { 'aria-label': `元に戻す：${board.undoLabel}` } : {})}>元に戻す</Button>
          <Button icon={Redo2} shortcut="Ctrl+Y" isDisabled={!board.canRedo} onPress={onRedo} {...(board.redoLabel ? { 'aria-label': `やり直す：${board.redoLabel}` } : {})}>やり直す</Button>
        </>
      )}
      <Button icon={Projector} onPress={() => projector.mutate({})}>投影</Button>
      <Button tone="primary" onPress={() => open({ kind: 'documents', meetingId: meeting.id })}>Word 出力</Button>
    </PageHeader>
  );
}
