import { useState } from 'react';
import { useCommand } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { isPassphraseReady, NewPassphrase, noPassphrase } from './NewPassphrase.tsx';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  isOpen: boolean;
  onClose(): void;
  known: readonly string[];
}

/** Gives the person at work another passphrase. */
export function ChangePassphraseDialog(props: Props) {
  return props.isOpen ? <ChangePassphrase {...props} /> : null;
}

function ChangePassphrase({ onClose, known }: Props) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const change = useCommand('store.changePassphrase', { errors: 'page' });
  const submit = () =>
    change.mutate(
      { current, next: next.first },
      {
        onSuccess: () => {
          notify({ text: 'パスフレーズを変えました。次から新しいものを使ってください。', tone: 'ok' });
          onClose();
        },
      },
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="自分のパスフレーズを変える"
      submitLabel="変える"
      onSubmit={submit}
      isSubmitting={change.isPending}
      isSubmitDisabled={current === '' || !isPassphraseReady(next, known)}
    >
      <FieldErrors of={change.error?.fields}>
        <PassphraseField label="いまのパスフレーズ" path="current" value={current} onChange={setCurrent} autoFocus />
        <NewPassphrase label="新しいパスフレーズ" path="next" known={known} value={next} onChange={setNext} />
        {change.error && <Message tone="stop">{change.error.message}</Message>}
      </FieldErrors>
    </Dialog>
  );
}
