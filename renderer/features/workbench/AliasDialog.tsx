import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import { AppError } from '../../../shared/errors/appError.ts';
import { call } from '../../api/client.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { isPassphraseReady, NewPassphrase, noPassphrase } from '../store/NewPassphrase.tsx';
import { PassphraseField } from '../store/PassphraseField.tsx';
import { AliasLines } from './AliasLines.tsx';
import { AliasUses } from './AliasUses.tsx';
import css from './Workbench.module.css';

interface Props {
  caseId: string | null;
  /** The text on the workbench, whose people may be remembered. */
  state: SessionState | null;
  /** The names are known now: the text on the workbench was looked through again. */
  onOpened(): void;
  onClose(): void;
}

const LABEL = '対応表のパスフレーズ';

/** 対応表: symbols and real names under a passphrase of their own. */
export function AliasDialog({ caseId, state, onOpened, onClose }: Props) {
  const { data: status } = useOperation('alias.getStatus', {}, { every: 20_000 });
  const client = useQueryClient();
  const [typed, setTyped] = useState(noPassphrase);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const [changes, setChanges] = useState(0);
  const lock = useCommand('alias.lock');
  const isNew = status?.state === 'none';
  // Not through the cache of what was sent: a passphrase would stay in it.
  const enter = async () => {
    setBusy(true);
    setRefusal(null);
    try {
      await call(isNew ? 'alias.create' : 'alias.open', { passphrase: typed.first });
      onOpened();
    } catch (error) {
      setRefusal(error instanceof AppError ? error : new AppError('unexpected'));
      void client.invalidateQueries();
    }
    setTyped(noPassphrase);
    setBusy(false);
  };
  const needsKey = isNew || status?.state === 'locked';
  return (
    <Dialog
      isOpen onClose={onClose} title="対応表（記号と実名）" size="wide" isSubmitting={busy} isSubmitDisabled={isNew ? !isPassphraseReady(typed, []) : typed.first === ''}
      {...(needsKey ? { submitLabel: isNew ? '対応表を作る' : '開く', onSubmit: () => void enter() } : {})}
    >
      {status?.state === 'unavailable' && <Message tone="info">練習用では、対応表は使えません。</Message>}
      {needsKey && (
        <FieldErrors of={refusal?.fields}>
          <p className={css.note}>
            {isNew
              ? '作らなくても使えます。作ると、次の文章で同じ人をどの書き方でも見つけます。保存データとは別のファイルに、別のパスフレーズで鍵をかけます。忘れると、だれにも開けません。'
              : '5分使わないと自分で閉じます。だれがいつ開いたかは記録されます。'}
          </p>
          {refusal && <Message tone="stop">{refusal.message}</Message>}
          {isNew
            ? <NewPassphrase label={LABEL} path="passphrase" known={[]} value={typed} onChange={setTyped} autoFocus />
            : <PassphraseField label={LABEL} path="passphrase" value={typed.first} onChange={(first) => setTyped({ first, again: '' })} autoFocus />}
        </FieldErrors>
      )}
      {status?.state === 'open' && (
        <>
          <div className={css.head}>
            <span className={css.note}>開いています。5分使わないと閉じます。</span>
            <span className={css.grow} />
            <Button size="small" onPress={() => lock.mutate({})}>対応表に鍵をかける</Button>
          </div>
          {caseId === null ? (
            <Message tone="info">新しいケースは、保存したあと、ケースの画面から文章を開き直すと覚えさせられます。</Message>
          ) : (
            <AliasLines key={changes} caseId={caseId} state={state} onChanged={() => setChanges((before) => before + 1)} />
          )}
        </>
      )}
      {needsKey || status?.state === 'open' ? <AliasUses /> : null}
    </Dialog>
  );
}
