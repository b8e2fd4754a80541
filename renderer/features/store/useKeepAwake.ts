import { call } from '../../api/client.ts';
import { useActivity } from '../../ui/keys.ts';

/** Often enough for a lock that counts in minutes. */
const every = 30_000;

/** Tells the core that somebody is at the machine, so that it does not lock under their hands. */
export function useKeepAwake(): void {
  useActivity(every, () => {
    // A refusal means that the store was locked meanwhile, which the page learns by itself.
    call('store.keepAwake', {}).catch(() => undefined);
  });
}
