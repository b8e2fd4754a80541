import { z } from 'zod';
import { board, cardMove } from '../../domain/board/schema.ts';
import { id, nothing } from '../../domain/common/schema.ts';
import { command, query } from '../define.ts';

/** ロール分担ボード: another look at the decisions; moving a card changes the decision. */
export const boardOperations = {
  'board.get': query(z.strictObject({ itemId: id }), board),
  'board.moveCard': command(cardMove, nothing),
  /** Takes back the last change of this item's cards, so that nothing out of sight moves. */
  'board.undo': command(z.strictObject({ itemId: id }), z.strictObject({ label: z.string().nullable() })),
  'board.redo': command(z.strictObject({ itemId: id }), z.strictObject({ label: z.string().nullable() })),
};
