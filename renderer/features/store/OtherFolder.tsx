import { useState } from 'react';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import css from './Entrance.module.css';
import { StoreFolderChooser } from './StoreFolder.tsx';

/** Points the application to a folder that holds a store already: another machine's copy, a moved folder. */
export function OtherFolder({ onBack, onChosen }: { onBack(): void; onChosen(): void }) {
  const [folder, setFolder] = useState<string | null>(null);
  const advice = useOperation('store.examineFolder', { folder: folder ?? '' }, { enabled: folder !== null });
  const choose = useCommand('store.chooseFolder', { errors: 'page' });
  return (
    <div className={css.form}>
      <p className={css.lead}>保存データのあるフォルダを開いてください。選んだだけでは、中身は変わりません。</p>
      <StoreFolderChooser
        label="保存データのあるフォルダ"
        from={null}
        onChoose={(path) => {
          choose.reset();
          setFolder(path);
        }}
      />
      {choose.error ? (
        <Message tone="stop">{choose.error.message}</Message>
      ) : advice.data?.existing ? (
        <Message tone="ok">このフォルダには保存データがあります。</Message>
      ) : (
        folder !== null && advice.data && <Message tone="info">このフォルダには、まだ保存データが見つかりません。</Message>
      )}
      <div className={css.row}>
        <Button tone="quiet" onPress={onBack}>
          戻る
        </Button>
        <Button
          tone="primary"
          size="large"
          className={css.end}
          isDisabled={!advice.data?.existing}
          isPending={choose.isPending}
          onPress={() => folder !== null && choose.mutate({ folder }, { onSuccess: onChosen })}
        >
          このフォルダを開く
        </Button>
      </div>
    </div>
  );
}
