import type { projectorOperations } from '../../../../shared/contract/features/projector.ts';
import type { HandlersOf } from '../../context.ts';
import { projectorView } from './projectorView.ts';

/** Answers for 投影. */
export const projectorHandlers: HandlersOf<typeof projectorOperations> = {
  'projector.getView': (_input, context) => projectorView(context),
  'projector.open': async (_input, { ports }) => {
    await ports.desktop.openProjector();
    return null;
  },
  'projector.close': async (_input, { ports }) => {
    await ports.desktop.closeProjector();
    return null;
  },
};
