import { useState } from 'react';
import type { ImportPreview as Preview, ImportResult } from '../../../shared/domain/roster/importSchema.ts';
import { importChanges, importToldAs } from '../../../shared/domain/roster/importWords.ts';
import { useCommand } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import css from './Roster.module.css';

/** 名簿の取込み: choose a file, look at every row, then 取り込む; nothing is saved before. */
export function ImportPage() {
  const { open, back } = useRouter();
  const choose = useCommand('roster.previewImport', { errors: 'page' });
  const confirm = useCommand('roster.confirmImport', { errors: 'page' });
  // Kept apart from the answer: who opens the chooser again and cancels goes on with the file on show.
  const [preview, setPreview] = useState<Preview | null>(null);
  const error = choose.error ?? confirm.error;

  const chooseFile = () => {
    const show = (found: Preview | null) => {
      if (!found) return;
      setPreview(found);
      confirm.reset();
    };
    choose.mutate({}, { onSuccess: show });
  };
  const giveUp = () => {
    setPreview(null);
    choose.reset();
    confirm.reset();
    notify({ text: '取込みをやめました。何も保存していません。', tone: 'info' });
  };
  const tell = (result: ImportResult) => {
    open({ kind: 'roster' });
    // The ground of a new 会議体 is guessed from its name, and decides what may be shared: it wants a look.
    const look = { label: '会議体の根拠を確かめる', onPress: () => open({ kind: 'conferences' }) };
    notify({ text: importToldAs(result), tone: 'ok', ...(result.conferences > 0 ? { action: look } : {}) });
  };
  const save = ({ token }: Preview) => confirm.mutate({ token }, { onSuccess: tell });
  const canSave = preview !== null && importChanges(preview) && confirm.error?.code !== 'import.stale';

  return (
    <>
      <PageHeader title="名簿を CSV から取り込む" sub={preview ? `${preview.fileName}　まだ何も保存していません` : 'まだ何も保存しません'} onBack={back}>
        {preview && (
          <>
            <Button tone="quiet" onPress={giveUp}>
              やめる
            </Button>
            <Button onPress={chooseFile} isPending={choose.isPending}>
              別のファイルを選ぶ
            </Button>
            <Button tone="primary" onPress={() => save(preview)} isDisabled={!canSave} isPending={confirm.isPending}>
              取り込む
            </Button>
          </>
        )}
      </PageHeader>
      <PageBody>
        {error && <Message tone="stop">{error.message}</Message>}
        {preview ? <ImportPreview key={preview.token} preview={preview} /> : <HowTo onChoose={chooseFile} isPending={choose.isPending} />}
      </PageBody>
    </>
  );
}

function HowTo({ onChoose, isPending }: { onChoose(): void; isPending: boolean }) {
  return (
    <Panel title="Excel の名簿を取り込む">
      <ol className={css.steps}>
        <li>Excel で名簿を開き、「名前を付けて保存」で「CSV（コンマ区切り）」か「CSV UTF-8」を選んで保存します。</li>
        <li>そのファイルを選ぶと、一行ずつ、どう取り込まれるかを示します。</li>
        <li>内容を確かめて「取り込む」を押すまで、名簿は変わりません。</li>
      </ol>
      <p className={css.hint}>
        読み取る列：<strong>所属機関</strong>・<strong>氏名</strong>（この二つは必須）、分野、職名、ふりがな、出席する会議体、守秘義務誓約日。列の順は問いません。
        会議体は「支援会議,重層的支援会議」のように並べて書けます。
      </p>
      <div className={css.action}>
        <Button tone="primary" size="large" onPress={onChoose} isPending={isPending}>
          ファイルを選ぶ
        </Button>
      </div>
    </Panel>
  );
}
