import type { SessionState, WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import type { TestCore } from '../../support/openTestCore.ts';

/** A text on the workbench, read to its end. */
export async function openNote(test: TestCore, text: string, caseId: string | null = null): Promise<SessionState> {
  const { sessionId } = await test.call('anonymisation.startFromText', { caseId, text });
  return (await test.call('anonymisation.getSession', { sessionId, wait: true })).state;
}

/** The group of a spelling, apart from places that are decided by themselves. */
export function groupOf(state: SessionState, spelling: string): WorkGroup {
  const found = state.groups.find(({ spellings, onlyHere }) => !onlyHere && spellings.includes(spelling));
  if (!found) throw new Error(`印がありません: ${spelling}`);
  return found;
}
