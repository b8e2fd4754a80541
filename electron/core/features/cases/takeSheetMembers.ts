import { sheetMembers } from '../../../../shared/domain/cases/sheetMembers.ts';
import type { CommandContext } from '../../context.ts';
import { addMember, updateMember } from './members.ts';
import { getCase } from './repository.ts';
import { keepSummaryState } from './summary.ts';

/** Fills the member list from the lines about the household in 家族関係. Every word stood in the summary already, so 確認済 stays. */
export function takeSheetMembers({ caseId }: { caseId: string }, context: CommandContext): null {
  const file = getCase(context.db, caseId);
  const { added, changed } = sheetMembers(file);
  for (const member of added) addMember({ caseId, member }, context);
  for (const { id, ...member } of changed) updateMember({ id, member }, context);
  keepSummaryState(context.db, caseId, file.summary);
  return null;
}
