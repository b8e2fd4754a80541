import type { OutputOf } from '../../../shared/contract/operations.ts';
import type { RunningCore } from '../../support/runningMeeting.ts';

/** The projector while a meeting is shown. */
export type Shown = Extract<OutputOf<'projector.getView'>, { state: 'meeting' }>;

/** What the room sees of the running meeting. */
export async function shownTo(test: RunningCore): Promise<Shown> {
  const shown = await test.callAsProjector('projector.getView', {});
  if (shown.state !== 'meeting') throw new Error('投影されていません');
  return shown;
}
