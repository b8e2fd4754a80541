import type { boardOperations } from '../../../../shared/contract/features/board.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { HandlersOf } from '../../context.ts';
import { agenciesInTheRoom } from '../attendance/repository.ts';
import { inputOf } from '../minutes/decisionRepository.ts';
import { changeDecision, stepThroughChanges } from './changes.ts';
import { readBoard } from './readBoard.ts';

/** Answers for ロール分担ボード. */
export const boardHandlers: HandlersOf<typeof boardOperations> = {
  'board.get': ({ itemId }, { db }) => readBoard(db, itemId),
  'board.moveCard': ({ decisionId, leadAgencyId, issueId }, context) => {
    const { db, audit } = context;
    if (leadAgencyId !== null && !db.get('SELECT 1 FROM agencies WHERE id = :leadAgencyId', { leadAgencyId })) throw new AppError('not.found');
    changeDecision(context, decisionId, 'カードの移動', (current) => {
      if (issueId !== null && !db.get('SELECT 1 FROM case_issues WHERE id = :issueId AND case_id = :caseId', { issueId, caseId: current.caseId }))
        throw new AppError('not.found');
      if (leadAgencyId === current.leadAgencyId) return { ...inputOf(current), issueId };
      const here = leadAgencyId !== null && agenciesInTheRoom(db, current.meetingId).has(leadAgencyId);
      return { ...inputOf(current), issueId, leadAgencyId, leadMemberId: null, acceptance: here ? 'accepted' : 'toBeTold' };
    });
    audit('board.moveCard', decisionId);
    return null;
  },
  'board.undo': ({ meetingId }, { db, audit }) => {
    audit('board.undo', meetingId);
    return stepThroughChanges(db, meetingId, 'undo');
  },
  'board.redo': ({ meetingId }, { db, audit }) => {
    audit('board.redo', meetingId);
    return stepThroughChanges(db, meetingId, 'redo');
  },
};
