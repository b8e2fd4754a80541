import type { InputOf, OperationName, OutputOf } from '../../shared/contract/operations.ts';
import { AppError } from '../../shared/errors/appError.ts';
import type { LaunchedApp } from './app.ts';

/** Knocks at the door of a running app, beside its page. */
export const callIn =
  (app: Pick<LaunchedApp, 'core'>) =>
  async <Name extends OperationName>(operation: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const reply = await app.core.dispatch({ operation, input }, 'operator');
    if (!reply.ok) throw AppError.fromBody(reply.error);
    // The door has parsed the output against the same operation.
    return reply.output as OutputOf<Name>;
  };

/** Passphrase of the store made below. */
export const APP_PASSPHRASE = '青い傘と 7つの灯台 まわり道';

/** Sets a store up in a running app, so that its page stands at ホーム. */
export async function openAppStore(app: Pick<LaunchedApp, 'core' | 'folder'>): Promise<void> {
  const call = callIn(app);
  const { recoveryKey } = await call('store.create', {
    municipality: '緑川市', department: '福祉総務課', folder: `${app.folder}/保存先`, userName: '記録 係', passphrase: APP_PASSPHRASE, acknowledgeAdvice: true,
  });
  const groups = recoveryKey.split('-');
  await call('store.confirmRecoveryKey', { groups: [groups[2] ?? '', groups[5] ?? ''] });
}
