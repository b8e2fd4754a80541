import type { z } from 'zod';
import type { cardMove } from '../../../../shared/domain/board/schema.ts';
import type { Acceptance } from '../../../../shared/domain/decisions/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext } from '../../context.ts';
import { agenciesInTheRoom } from '../attendance/repository.ts';
import { inputOf } from '../minutes/decisionRepository.ts';
import { changeDecision } from './changes.ts';
import { moveName } from './labels.ts';

/** Puts a card elsewhere, which changes the decision itself: lead agency and 課題. A new lead that is not in the room has to be told. */
export function moveCard({ decisionId, ...to }: z.output<typeof cardMove>, context: CommandContext): null {
  const { db, audit } = context;
  const { leadAgencyId, issueId } = to;
  if (leadAgencyId !== null && !db.get('SELECT 1 FROM agencies WHERE id = :leadAgencyId', { leadAgencyId })) throw new AppError('not.found');
  changeDecision(context, decisionId, (before) => moveName(db, before, to), (before) => {
    if (issueId !== null && !db.get('SELECT 1 FROM case_issues WHERE id = :issueId AND case_id = :caseId', { issueId, caseId: before.caseId }))
      throw new AppError('not.found');
    if (leadAgencyId === before.leadAgencyId) return { ...inputOf(before), issueId };
    const acceptance: Acceptance = leadAgencyId === null || agenciesInTheRoom(db, before.meetingId).has(leadAgencyId) ? 'accepted' : 'toBeTold';
    return { ...inputOf(before), issueId, leadAgencyId, leadMemberId: null, acceptance };
  });
  audit('board.moveCard', decisionId);
  return null;
}
