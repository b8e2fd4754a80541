import { Printer } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { GROUPS_TO_CONFIRM } from '../../../shared/domain/store/recoveryKey.ts';
import { warekiWithWeekday } from '../../../shared/text/wareki.ts';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { today } from '../../ui/DateField.tsx';
import { Message } from '../../ui/Message.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from './RecoveryKey.module.css';

interface Props {
  recoveryKey: string;
  /** 自治体名 and 課名, printed above the key. */
  office: string;
  onConfirmed(): void;
}

/** Shows the recovery key this once, prints it, and has two of its groups typed back from the paper. */
export function RecoveryKeyCheck({ recoveryKey, office, onConfirmed }: Props) {
  const [isCopied, setCopied] = useState(false);
  return isCopied ? (
    <TypeBack onShowAgain={() => setCopied(false)} onConfirmed={onConfirmed} />
  ) : (
    <div className={css.step}>
      <div className={css.paper}>
        <p className={css.caption}>支援会議ボード　回復キー（取扱注意）</p>
        <p className={css.office}>
          {office}　{warekiWithWeekday(today())} 発行
        </p>
        <ol className={css.groups} aria-label="回復キー">
          {recoveryKey.split('-').map((group, index) => (
            <li key={group + String(index)}>
              <small>{index + 1}</small>
              {group}
            </li>
          ))}
        </ol>
        <p className={css.note}>
          全員がパスフレーズを忘れたとき、端末が壊れて別の端末で開くときに使います。このキーがあれば誰でも記録を開けます。端末と別の、鍵のかかる場所（金庫など）に保管し、写真に撮らず、ファイルに写さないでください。
        </p>
      </div>
      <Message tone="warn">この画面を離れると、二度と表示できません。印刷するか、紙に書き写してください。</Message>
      <div className={css.buttons}>
        <Button icon={Printer} onPress={() => window.print()}>
          印刷する
        </Button>
        <Button tone="primary" size="large" onPress={() => setCopied(true)}>
          紙に写しました
        </Button>
      </div>
    </div>
  );
}

function TypeBack({ onShowAgain, onConfirmed }: { onShowAgain(): void; onConfirmed(): void }) {
  const [typed, setTyped] = useState<[string, string]>(['', '']);
  const confirm = useCommand('store.confirmRecoveryKey', { errors: 'page' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate({ groups: typed }, { onSuccess: onConfirmed });
  };
  return (
    <form className={css.step} onSubmit={submit} autoComplete="off">
      <p>紙を見て、次の2か所を入力してください。正しく写せているかを確かめます。</p>
      <div className={css.back}>
        <TextField label={`${GROUPS_TO_CONFIRM[0]}番目の4文字`} value={typed[0]} onChange={(text) => setTyped([text, typed[1]])} autoFocus />
        <TextField label={`${GROUPS_TO_CONFIRM[1]}番目の4文字`} value={typed[1]} onChange={(text) => setTyped([typed[0], text])} />
      </div>
      {confirm.error && (
        <Message tone="stop">
          {confirm.error.code === 'key.wrongRecovery' ? '紙の内容と違います。番号と文字を見直してください。' : confirm.error.message}
        </Message>
      )}
      <div className={css.buttons}>
        <Button tone="quiet" onPress={onShowAgain}>
          回復キーをもう一度見る
        </Button>
        <Button type="submit" tone="primary" size="large" isPending={confirm.isPending} isDisabled={!typed[0].trim() || !typed[1].trim()}>
          確かめる
        </Button>
      </div>
    </form>
  );
}
