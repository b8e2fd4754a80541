import type { boardOperations } from '../../../../shared/contract/features/board.ts';
import type { HandlersOf } from '../../context.ts';
import { stepThroughChanges } from './changes.ts';
import { moveCard } from './moveCard.ts';
import { readBoard } from './readBoard.ts';

/** Answers for ロール分担ボード. */
export const boardHandlers: HandlersOf<typeof boardOperations> = {
  'board.get': ({ itemId }, { db }) => readBoard(db, itemId),
  'board.moveCard': moveCard,
  'board.undo': ({ itemId }, { db, audit }) => {
    audit('board.undo', itemId);
    return stepThroughChanges(db, itemId, 'undo');
  },
  'board.redo': ({ itemId }, { db, audit }) => {
    audit('board.redo', itemId);
    return stepThroughChanges(db, itemId, 'redo');
  },
};
