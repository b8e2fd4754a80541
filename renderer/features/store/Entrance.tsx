import type { StoreStatus } from '../../../shared/domain/store/schema.ts';
import { EntranceSheet } from './EntranceSheet.tsx';
import { Unlock } from './Unlock.tsx';

/** What is shown while no store is open. */
export function Entrance({ store }: { store: StoreStatus }) {
  return (
    <EntranceSheet title="開く" office={`${store.municipality}　${store.department}`}>
      <Unlock store={store} />
    </EntranceSheet>
  );
}
