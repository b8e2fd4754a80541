import { FolderOpen, GraduationCap } from 'lucide-react';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import css from './Entrance.module.css';

interface Props {
  onStart(): void;
  onOther(): void;
}

/** The very first screen: begin, try with sample data, or open what another machine made. */
export function Welcome({ onStart, onOther }: Props) {
  const openSample = useCommand('store.openSample');
  return (
    <div className={css.form}>
      <p className={css.lead}>
        支援会議・重層的支援会議の次第、役割分担、事例概要、会議録を、この端末の中だけで扱います。ネットワークには何も送りません。記録は暗号化して保存します。
      </p>
      <Button tone="primary" size="large" onPress={onStart} autoFocus>
        使い始める
      </Button>
      <Button size="large" icon={GraduationCap} onPress={() => openSample.mutate({})} isPending={openSample.isPending}>
        {openSample.isPending ? '練習用を用意しています…' : '練習用の事例で試す'}
      </Button>
      <div className={css.foot}>
        <Button tone="quiet" icon={FolderOpen} onPress={onOther}>
          すでにある保存データを開く
        </Button>
      </div>
    </div>
  );
}
