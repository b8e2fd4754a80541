import { type FormEvent, useState } from 'react';
import { readRecoveryKey } from '../../../shared/domain/store/recoveryKey.ts';
import type { StoreStatus } from '../../../shared/domain/store/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from './Entrance.module.css';
import { isPassphraseReady, NewPassphrase, noPassphrase } from './NewPassphrase.tsx';
import { Refusal } from './Refusal.tsx';
import { useWait } from './useWait.ts';

/** Opens by the printed key and sets a new passphrase for the person chosen. */
export function Recover({ store, onBack }: { store: StoreStatus; onBack(): void }) {
  const [recoveryKey, setRecoveryKey] = useState('');
  const [isLeft, setLeft] = useState(false);
  const [userId, setUserId] = useState(store.users[0]?.id ?? '');
  const [passphrase, setPassphrase] = useState(noPassphrase);
  const wait = useWait();
  const unlock = useCommand('store.unlockByRecoveryKey', { errors: 'page' });
  const user = store.users.find(({ id }) => id === userId);
  const known = [store.municipality, store.department, user?.name ?? ''];
  const isMistyped = isLeft && recoveryKey.trim() !== '' && readRecoveryKey(recoveryKey) === null;
  const isReady = readRecoveryKey(recoveryKey) !== null && isPassphraseReady(passphrase, known) && wait.left === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || unlock.isPending) return;
    unlock.mutate(
      { recoveryKey, userId, newPassphrase: passphrase.first },
      { onError: wait.ask },
    );
  };
  return (
    <FieldErrors of={unlock.error?.fields}>
      <form className={css.form} onSubmit={submit} autoComplete="off">
        <p className={css.lead}>保管してある回復キーの紙を用意し、8組の文字を続けて入力してください。区切りや大文字・小文字は問いません。</p>
        <TextField
          label="回復キー"
          value={recoveryKey}
          onChange={setRecoveryKey}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          error={isMistyped ? '写し違いがあるようです。紙と見比べてください（英数字32文字）。' : undefined}
          autoFocus
        />
        <Select label="新しいパスフレーズを使う利用者" value={userId} onChange={setUserId} choices={store.users.map(({ id, name }) => ({ id, label: name }))} />
        <NewPassphrase label="新しいパスフレーズ" path="newPassphrase" known={known} value={passphrase} onChange={setPassphrase} />
        <Refusal wait={wait.left} error={unlock.error} />
        <div className={css.row}>
          <Button tone="quiet" onPress={onBack}>
            戻る
          </Button>
          <Button type="submit" tone="primary" size="large" className={css.end} isPending={unlock.isPending} isDisabled={!isReady}>
            {unlock.isPending ? '開いています…' : 'パスフレーズを決めて開く'}
          </Button>
        </div>
      </form>
    </FieldErrors>
  );
}
