import { type FormEvent, useState } from 'react';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import css from './Entrance.module.css';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  onMade(recoveryKey: string): void;
  onPostpone(): void;
}

/** Set-up was left before the recovery key was checked: it is made anew, or once more put off. */
export function MissingRecoveryKey({ onMade, onPostpone }: Props) {
  const [passphrase, setPassphrase] = useState('');
  const renew = useCommand('store.renewRecoveryKey', { errors: 'page' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!renew.isPending) renew.mutate({ passphrase }, { onSuccess: (made) => onMade(made.recoveryKey) });
  };
  return (
    <form className={css.form} onSubmit={submit} autoComplete="off">
      <Message tone="warn">
        回復キーがまだ確かめられていません。このままでは、パスフレーズを忘れたときに記録を二度と開けなくなります。
      </Message>
      <p className={css.lead}>あなたのパスフレーズを入力すると、新しい回復キーをつくります。</p>
      <PassphraseField label="パスフレーズ" value={passphrase} onChange={setPassphrase} autoFocus />
      {renew.error && <Message tone="stop">{renew.error.message}</Message>}
      <div className={css.row}>
        <Button tone="quiet" onPress={onPostpone}>
          あとで行う
        </Button>
        <Button type="submit" tone="primary" size="large" className={css.end} isPending={renew.isPending} isDisabled={passphrase === ''}>
          回復キーをつくる
        </Button>
      </div>
    </form>
  );
}
