import { useState } from 'react';
import type { Board } from '../../../shared/domain/board/schema.ts';
import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import { useForesee } from '../../api/foresee.ts';
import { useCommand } from '../../api/queries.ts';
import { useShortcuts } from '../../ui/keys.ts';
import { notify } from '../../ui/notices.ts';
import { type Place, withMove } from './boardModel.ts';

/** Moving a card, and taking moves back: buttons, Ctrl+Z and Ctrl+Y do the same. */
export function useBoardActions(board: Board) {
  const { itemId } = board;
  const { foresee, forget } = useForesee('board.get', { itemId });
  const [movedId, setMovedId] = useState<string | null>(null);
  const moveCard = useCommand('board.moveCard');
  const undo = useCommand('board.undo');
  const redo = useCommand('board.redo');

  const move = (decision: Decision, to: Place) => {
    if (board.frozen || (to.leadAgencyId === decision.leadAgencyId && to.issueId === decision.issueId)) return;
    foresee((shown) => withMove(shown, decision.id, to));
    setMovedId(decision.id);
    moveCard.mutate({ decisionId: decision.id, ...to }, { onError: () => { setMovedId(null); forget(); } });
  };
  const tell = (done: string, nothing: string) => ({
    onSuccess: ({ label }: { label: string | null }) => {
      setMovedId(null);
      notify(label === null ? { text: nothing, tone: 'info' } : { text: `${done}：${label}`, tone: 'ok' });
    },
  });
  const stepBack = () => undo.mutate({ itemId }, tell('元に戻しました', '元に戻す変更はありません'));
  const stepForward = () => redo.mutate({ itemId }, tell('やり直しました', 'やり直す変更はありません'));
  useShortcuts({ 'Ctrl+Z': stepBack, 'Ctrl+Y': stepForward, 'Ctrl+Shift+Z': stepForward }, { disabled: board.frozen, outsideTextFields: true });
  return { move, movedId, undo: stepBack, redo: stepForward };
}
