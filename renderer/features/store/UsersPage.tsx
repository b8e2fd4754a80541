import { KeyRound, UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { StoreStatus, StoreUser } from '../../../shared/domain/store/schema.ts';
import { useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Await } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import { AddUserDialog } from './AddUserDialog.tsx';
import { ChangePassphraseDialog } from './ChangePassphraseDialog.tsx';
import { RecoveryKeyPanel } from './RecoveryKeyPanel.tsx';
import { RemoveUserDialog } from './RemoveUserDialog.tsx';

/** Who may open the store, each with a passphrase of their own, and the recovery key. */
export function UsersPage() {
  const { back } = useRouter();
  const status = useOperation('store.getStatus', {});
  return (
    <>
      <PageHeader title="利用者と鍵" onBack={back} />
      <PageBody isNarrow>
        <Await query={status}>
          {(store) =>
            store.sample ? <Message tone="info">練習用では、利用者と鍵を変えられません。実際の保存データを開いているときに行えます。</Message> : <Keys store={store} />
          }
        </Await>
      </PageBody>
    </>
  );
}

function Keys({ store }: { store: StoreStatus }) {
  const [task, setTask] = useState<'add' | 'change' | StoreUser | null>(null);
  const close = () => setTask(null);
  const me = store.currentUser;
  return (
    <>
      <Panel
        title="利用者"
        aside={<Badge>{store.users.length}名</Badge>}
        actions={
          <>
            <Button size="small" icon={KeyRound} onPress={() => setTask('change')}>
              自分のパスフレーズを変える
            </Button>
            <Button size="small" tone="primary" icon={UserPlus} onPress={() => setTask('add')}>
              利用者を加える
            </Button>
          </>
        }
      >
        <Table
          label="利用者"
          isPlain
          rows={store.users}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: '名前', cell: ({ name }) => name },
            { key: 'me', header: '状態', cell: ({ id }) => id === me?.id && <Badge tone="info">いま使っています</Badge> },
            {
              key: 'actions',
              header: '操作',
              hideHeader: true,
              isNarrow: true,
              cell: (user) =>
                user.id !== me?.id && (
                  <Button size="small" tone="danger" aria-label={`${user.name}を外す`} onPress={() => setTask(user)}>
                    外す
                  </Button>
                ),
            },
          ]}
        />
      </Panel>
      <RecoveryKeyPanel store={store} />
      <AddUserDialog isOpen={task === 'add'} onClose={close} known={[store.municipality, store.department]} />
      <ChangePassphraseDialog isOpen={task === 'change'} onClose={close} known={[store.municipality, store.department, me?.name ?? '']} />
      <RemoveUserDialog user={task !== null && typeof task === 'object' ? task : null} onClose={close} />
    </>
  );
}
