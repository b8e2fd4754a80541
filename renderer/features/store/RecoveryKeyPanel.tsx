import { type FormEvent, useState } from 'react';
import type { StoreStatus } from '../../../shared/domain/store/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { Panel } from '../../ui/Panel.tsx';
import css from './Entrance.module.css';
import { PassphraseField } from './PassphraseField.tsx';
import { RecoveryKeyCheck } from './RecoveryKeyCheck.tsx';

/** Whether a recovery key exists, and how to make another one (lost paper, a colleague who left). */
export function RecoveryKeyPanel({ store }: { store: StoreStatus }) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const state = store.recoveryReady ? <Badge tone="ok">確認済み</Badge> : <Badge tone="warn">まだありません</Badge>;
  const finish = () => {
    setRecoveryKey(null);
    setAsking(false);
    notify({ text: '新しい回復キーが使えるようになりました。前の紙は細断してください。', tone: 'ok' });
  };
  return (
    <Panel title="回復キー" aside={state}>
      {recoveryKey !== null ? (
        <RecoveryKeyCheck recoveryKey={recoveryKey} office={`${store.municipality}　${store.department}`} onConfirmed={finish} />
      ) : isAsking ? (
        <AskPassphrase onCancel={() => setAsking(false)} onMade={setRecoveryKey} />
      ) : (
        <div className={css.row}>
          <p className={css.lead}>全員がパスフレーズを忘れたときに開くための、紙の鍵です。</p>
          <Button className={css.end} onPress={() => setAsking(true)}>
            {store.recoveryReady ? '回復キーをつくり直す' : '回復キーをつくる'}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function AskPassphrase({ onCancel, onMade }: { onCancel(): void; onMade(recoveryKey: string): void }) {
  const [passphrase, setPassphrase] = useState('');
  const renew = useCommand('store.renewRecoveryKey', { errors: 'page' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!renew.isPending) renew.mutate({ passphrase }, { onSuccess: (made) => onMade(made.recoveryKey) });
  };
  return (
    <form className={css.form} onSubmit={submit} autoComplete="off">
      <p className={css.lead}>新しいキーを確かめ終わるまでは、前の紙も使えます。</p>
      <PassphraseField label="あなたのパスフレーズ（確認）" value={passphrase} onChange={setPassphrase} autoFocus />
      {renew.error && <Message tone="stop">{renew.error.message}</Message>}
      <div className={css.row}>
        <Button tone="quiet" onPress={onCancel}>
          やめる
        </Button>
        <Button type="submit" tone="primary" className={css.end} isPending={renew.isPending} isDisabled={passphrase === ''}>
          新しい回復キーをつくる
        </Button>
      </div>
    </form>
  );
}
