import { useState } from 'react';
import type { StoreStatus } from '../../../shared/domain/store/schema.ts';
import { EntranceSheet } from './EntranceSheet.tsx';
import { FirstStart, setUpSteps } from './FirstStart.tsx';
import { Locked } from './Locked.tsx';
import { MissingRecoveryKey } from './MissingRecoveryKey.tsx';
import { OtherFolder } from './OtherFolder.tsx';
import { RecoveryKeyCheck } from './RecoveryKeyCheck.tsx';
import { Steps } from './Steps.tsx';
import { Welcome } from './Welcome.tsx';

interface Props {
  store: StoreStatus;
  /** The recovery key is left unchecked for this time. */
  onPostpone(): void;
}

/** Everything before the work: set-up, unlocking, and the recovery key as long as it was not checked. */
export function Entrance({ store, onPostpone }: Props) {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [isFirst, setFirst] = useState(false);
  const [way, setWay] = useState<'welcome' | 'setUp' | 'other'>('welcome');
  const office = `${store.municipality}　${store.department}`;
  if (way === 'other' && store.state !== 'open')
    return (
      <EntranceSheet title="すでにある保存データを開く" isWide>
        <OtherFolder onBack={() => setWay('welcome')} onChosen={() => setWay('welcome')} />
      </EntranceSheet>
    );
  if (store.state === 'locked') return <Locked store={store} onOther={() => setWay('other')} />;
  if (store.state === 'open')
    return (
      <EntranceSheet title="回復キー" office={office} isWide>
        {isFirst && <Steps names={setUpSteps} current={3} />}
        {recoveryKey === null ? (
          <MissingRecoveryKey onMade={setRecoveryKey} onPostpone={onPostpone} />
        ) : (
          <RecoveryKeyCheck recoveryKey={recoveryKey} office={office} onConfirmed={() => setRecoveryKey(null)} />
        )}
      </EntranceSheet>
    );
  if (way === 'setUp')
    return (
      <EntranceSheet title="使い始める準備" isWide>
        <FirstStart
          store={store}
          onCancel={() => setWay('welcome')}
          onCreated={(key) => {
            setFirst(true);
            setRecoveryKey(key);
          }}
        />
      </EntranceSheet>
    );
  return (
    <EntranceSheet title="ようこそ">
      <Welcome onStart={() => setWay('setUp')} onOther={() => setWay('other')} />
    </EntranceSheet>
  );
}
