import { type FormEvent, useState } from 'react';
import type { StoreStatus } from '../../../shared/domain/store/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import css from './Entrance.module.css';
import { PassphraseField } from './PassphraseField.tsx';
import { Refusal } from './Refusal.tsx';
import { useWait } from './useWait.ts';

/** Who, and the passphrase; after several mistakes it makes one wait, and never says more than that it was wrong. */
export function Unlock({ store }: { store: StoreStatus }) {
  const [userId, setUserId] = useState(store.users[0]?.id ?? '');
  const [passphrase, setPassphrase] = useState('');
  const wait = useWait();
  const unlock = useCommand('store.unlock', { errors: 'page' });
  const isWaiting = wait.left > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (unlock.isPending || isWaiting || passphrase === '') return;
    unlock.mutate(
      { userId, passphrase },
      {
        onError: () => {
          setPassphrase('');
          wait.ask();
        },
      },
    );
  };
  return (
    <form className={css.form} onSubmit={submit} autoComplete="off">
      <Select
        label="利用者"
        value={userId}
        onChange={setUserId}
        choices={store.users.map(({ id, name }) => ({ id, label: name }))}
      />
      <PassphraseField label="パスフレーズ" value={passphrase} onChange={setPassphrase} autoFocus />
      <Refusal wait={wait.left} error={unlock.error} />
      <Button type="submit" tone="primary" size="large" isPending={unlock.isPending} isDisabled={isWaiting || passphrase === ''}>
        {unlock.isPending ? '開いています…' : '開く'}
      </Button>
    </form>
  );
}
