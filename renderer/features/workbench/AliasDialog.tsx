import { useEffect, useEffectEvent, useState } from 'react';
import type { Alias, AliasStatus } from '../../../shared/domain/alias/schema.ts';
import type { SessionState, WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import { call } from '../../api/client.ts';
import { notifyError, useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { PassphraseField } from '../store/PassphraseField.tsx';
import { splitName } from './splitName.ts';
import css from './Workbench.module.css';

interface Props {
  caseId: string | null;
  state: SessionState;
  onClose(): void;
}

/** 対応表: symbols and real names under a passphrase of their own. What it answers stays in this dialog, never in the query cache. */
export function AliasDialog({ caseId, state, onClose }: Props) {
  const [status, setStatus] = useState<AliasStatus | null>(null);
  const [lines, setLines] = useState<Alias[]>([]);
  const [passphrase, setPassphrase] = useState('');
  const create = useCommand('alias.create', { errors: 'page' });
  const open = useCommand('alias.open', { errors: 'page' });
  const read = useEffectEvent(async () => {
    try {
      const now = await call('alias.getStatus', {});
      setStatus(now);
      setLines(now.state === 'open' && caseId !== null ? await call('alias.list', { caseId }) : []);
    } catch (error) {
      notifyError(error);
    }
  });
  useEffect(() => void read(), [create.isSuccess, open.isSuccess]);
  const doing = status?.state === 'none' ? create : open;
  const enter = () => doing.mutate({ passphrase }, { onSuccess: () => setPassphrase('') });
  const change = async (work: () => Promise<unknown>) => {
    await work().catch(notifyError);
    await read();
  };
  const remember = (group: WorkGroup) =>
    caseId !== null && void change(() => call('alias.remember', { caseId, label: group.label, person: { ...splitName(group.spellings), relationship: group.relationship } }));
  const people = state.groups.filter(({ kind, status: decided, label }) => kind === 'P' && decided === 'replaced' && !lines.some((line) => line.label === label));
  const needsKey = status?.state === 'none' || status?.state === 'locked';
  return (
    <Dialog
      isOpen onClose={onClose} title="対応表（記号と実名）" size="wide" isSubmitting={doing.isPending} isSubmitDisabled={passphrase === ''}
      {...(needsKey ? { submitLabel: status.state === 'none' ? '対応表を作る' : '開く', onSubmit: enter } : {})}
    >
      {status?.state === 'unavailable' && <Message tone="info">練習用では、対応表は使えません。</Message>}
      {needsKey && (
        <FieldErrors of={doing.error?.fields}>
          <p className={css.note}>{status.state === 'none' ? '作らなくても使えます。作ると、次の文章で同じ人をどの書き方でも見つけます。保存データとは別のファイルに、別のパスフレーズで鍵をかけます。忘れると、だれにも開けません。' : '5分使わないと自分で閉じます。だれがいつ開いたかは記録されます。'}</p>
          {doing.error && <Message tone="stop">{doing.error.message}</Message>}
          <PassphraseField label="対応表のパスフレーズ" path="passphrase" value={passphrase} onChange={setPassphrase} autoFocus />
        </FieldErrors>
      )}
      {status?.state === 'open' && (
        <>
          <div className={css.head}>
            <span className={css.note}>開いています。5分使わないと閉じます。</span>
            <span className={css.grow} />
            <Button size="small" onPress={() => void change(() => call('alias.lock', {}))}>閉じる</Button>
          </div>
          {caseId === null && <Message tone="info">新しいケースは、保存したあと、ケースの画面から開き直すと覚えさせられます。</Message>}
          <ul className={css.aliases}>
            {lines.map(({ id, label, person }) => (
              <li key={id}><b>{label}</b><span>{[person.surname, person.given, ...person.nicknames].filter(Boolean).join(' ')}</span><Button size="small" tone="quiet" onPress={() => void change(() => call('alias.forget', { id }))}>忘れる</Button></li>
            ))}
            {caseId !== null && people.map((group) => (
              <li key={group.id}><b>{group.label}</b><span>{group.spellings.join('／')}</span><Button size="small" onPress={() => remember(group)}>覚える</Button></li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
