import { useState } from 'react';
import type { StoreUser } from '../../../shared/domain/store/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  user: StoreUser | null;
  onClose(): void;
}

/** Takes somebody's way in; what they recorded stays under their name. */
export function RemoveUserDialog({ user, onClose }: Props) {
  return user ? <RemoveUser key={user.id} user={user} onClose={onClose} /> : null;
}

function RemoveUser({ user, onClose }: { user: StoreUser; onClose(): void }) {
  const [passphrase, setPassphrase] = useState('');
  const remove = useCommand('store.removeUser', { errors: 'page' });
  const submit = () =>
    remove.mutate(
      { userId: user.id, passphrase },
      {
        onSuccess: () => {
          notify({ text: `${user.name}さんを利用者から外しました。`, tone: 'ok' });
          onClose();
        },
      },
    );
  return (
    <Dialog
      isOpen
      isDanger
      onClose={onClose}
      title={`${user.name}さんを利用者から外しますか`}
      submitLabel="外す"
      onSubmit={submit}
      isSubmitting={remove.isPending}
      isSubmitDisabled={passphrase === ''}
    >
      <p>{user.name}さんのパスフレーズでは開けなくなります。これまでの記録と、その作成者の名前は残ります。</p>
      <PassphraseField label="あなたのパスフレーズ（確認）" value={passphrase} onChange={setPassphrase} />
      {remove.error && <Message tone="stop">{remove.error.message}</Message>}
    </Dialog>
  );
}
