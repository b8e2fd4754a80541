import { useState } from 'react';
import type { StoreStatus } from '../../../shared/domain/store/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import css from './Entrance.module.css';
import { EntranceSheet } from './EntranceSheet.tsx';
import { Recover } from './Recover.tsx';
import { Unlock } from './Unlock.tsx';

interface Props {
  store: StoreStatus;
  onOther(): void;
}

/** A place is chosen and closed: unlock, or say why that is not possible. */
export function Locked({ store, onOther }: Props) {
  const [isRecovering, setRecovering] = useState(false);
  const openSample = useCommand('store.openSample');
  const office = store.municipality === '' ? undefined : `${store.municipality}　${store.department}`;
  if (isRecovering)
    return (
      <EntranceSheet title="回復キーで開く" {...(office ? { office } : {})}>
        <Recover store={store} onBack={() => setRecovering(false)} />
      </EntranceSheet>
    );
  return (
    <EntranceSheet title={store.problem ? '開けません' : '記録を開く'} {...(office ? { office } : {})}>
      {store.problem ? <Problem message={store.problem.message} /> : <Unlock store={store} />}
      <p className={css.place}>保存先　{store.folder}</p>
      <div className={css.foot}>
        {!store.problem && store.recoveryReady && (
          <Button size="small" tone="quiet" onPress={() => setRecovering(true)}>
            パスフレーズを忘れたとき
          </Button>
        )}
        <Button size="small" tone="quiet" onPress={onOther}>
          別の保存データを開く
        </Button>
        <Button size="small" tone="quiet" onPress={() => openSample.mutate({})} isPending={openSample.isPending}>
          練習用で試す
        </Button>
      </div>
    </EntranceSheet>
  );
}

function Problem({ message }: { message: string }) {
  const status = useOperation('store.getStatus', {});
  const forget = useCommand('store.forget');
  return (
    <div className={css.form}>
      <Message tone="stop">{message}</Message>
      <div className={css.row}>
        <Button tone="primary" size="large" onPress={() => void status.refetch()} isPending={status.isFetching}>
          もう一度試す
        </Button>
        <Button onPress={() => forget.mutate({})}>最初の画面へ戻る</Button>
      </div>
      <p className={css.place}>最初の画面へ戻っても、保存データはそのまま残ります。</p>
    </div>
  );
}
