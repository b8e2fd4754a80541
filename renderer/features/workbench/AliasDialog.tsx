import { useState } from 'react';
import type { SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { PassphraseField } from '../store/PassphraseField.tsx';
import { AliasLines } from './AliasLines.tsx';
import css from './Workbench.module.css';

interface Props {
  caseId: string | null;
  state: SessionState;
  onClose(): void;
}

/** 対応表: symbols and real names under a passphrase of their own. */
export function AliasDialog({ caseId, state, onClose }: Props) {
  const { data: status } = useOperation('alias.getStatus', {}, { every: 20_000 });
  const [passphrase, setPassphrase] = useState('');
  const [changes, setChanges] = useState(0);
  const create = useCommand('alias.create', { errors: 'page' });
  const open = useCommand('alias.open', { errors: 'page' });
  const lock = useCommand('alias.lock');
  const doing = status?.state === 'none' ? create : open;
  const enter = () => doing.mutate({ passphrase }, { onSuccess: () => setPassphrase('') });
  const needsKey = status?.state === 'none' || status?.state === 'locked';
  return (
    <Dialog
      isOpen onClose={onClose} title="対応表（記号と実名）" size="wide" isSubmitting={doing.isPending} isSubmitDisabled={passphrase === ''}
      {...(needsKey ? { submitLabel: status.state === 'none' ? '対応表を作る' : '開く', onSubmit: enter } : {})}
    >
      {status?.state === 'unavailable' && <Message tone="info">練習用では、対応表は使えません。</Message>}
      {needsKey && (
        <FieldErrors of={doing.error?.fields}>
          <p className={css.note}>
            {status.state === 'none'
              ? '作らなくても使えます。作ると、次の文章で同じ人をどの書き方でも見つけます。保存データとは別のファイルに、別のパスフレーズで鍵をかけます。忘れると、だれにも開けません。'
              : '5分使わないと自分で閉じます。だれがいつ開いたかは記録されます。'}
          </p>
          {doing.error && <Message tone="stop">{doing.error.message}</Message>}
          <PassphraseField label="対応表のパスフレーズ" path="passphrase" value={passphrase} onChange={setPassphrase} autoFocus />
        </FieldErrors>
      )}
      {status?.state === 'open' && (
        <>
          <div className={css.head}>
            <span className={css.note}>開いています。5分使わないと閉じます。</span>
            <span className={css.grow} />
            <Button size="small" onPress={() => lock.mutate({})}>閉じる</Button>
          </div>
          {caseId === null ? (
            <Message tone="info">新しいケースは、保存したあと、ケースの画面から文章を開き直すと覚えさせられます。</Message>
          ) : (
            <AliasLines key={changes} caseId={caseId} groups={state.groups} onChanged={() => setChanges((before) => before + 1)} />
          )}
        </>
      )}
    </Dialog>
  );
}
