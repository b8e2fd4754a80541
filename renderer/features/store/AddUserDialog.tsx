import { useState } from 'react';
import { useCommand } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { TextField } from '../../ui/TextField.tsx';
import { isPassphraseReady, NewPassphrase, noPassphrase } from './NewPassphrase.tsx';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  isOpen: boolean;
  onClose(): void;
  known: readonly string[];
}

/** Lets one more person open the store; who is at work vouches with their own passphrase. */
export function AddUserDialog(props: Props) {
  return props.isOpen ? <AddUser {...props} /> : null;
}

function AddUser({ onClose, known }: Props) {
  const [name, setName] = useState('');
  const [next, setNext] = useState(noPassphrase);
  const [own, setOwn] = useState('');
  const add = useCommand('store.addUser', { errors: 'page' });
  const words = [...known, name];
  const submit = () =>
    add.mutate(
      { name, newPassphrase: next.first, passphrase: own },
      {
        onSuccess: () => {
          notify({ text: `${name.trim()}さんを利用者に加えました。`, tone: 'ok' });
          onClose();
        },
      },
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="利用者を加える"
      submitLabel="加える"
      onSubmit={submit}
      isSubmitting={add.isPending}
      isSubmitDisabled={name.trim() === '' || own === '' || !isPassphraseReady(next, words)}
    >
      <FieldErrors of={add.error?.fields}>
        <TextField label="名前" path="name" value={name} onChange={setName} isRequired autoFocus />
        <p>加える人に、自分のパスフレーズを2回入力してもらってください。</p>
        <NewPassphrase label="加える人のパスフレーズ" path="newPassphrase" known={words} value={next} onChange={setNext} />
        <PassphraseField label="あなたのパスフレーズ（確認）" path="passphrase" value={own} onChange={setOwn} />
        {add.error && <Message tone="stop">{add.error.message}</Message>}
      </FieldErrors>
    </Dialog>
  );
}
