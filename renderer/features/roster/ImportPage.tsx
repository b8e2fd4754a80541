import type { ImportPreview as Preview } from '../../../shared/domain/roster/importSchema.ts';
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

const changesSomething = ({ rows }: Preview) => rows.some(({ outcome }) => outcome === 'add' || outcome === 'merge' || outcome === 'update');

/** 名簿の取込み: choose a file, look at every row, then 取り込む; nothing is saved before. */
export function ImportPage() {
  const { open, back } = useRouter();
  const choose = useCommand('roster.previewImport', { errors: 'page' });
  const confirm = useCommand('roster.confirmImport', { errors: 'page' });
  const preview = choose.data ?? null;
  const error = choose.error ?? confirm.error;

  const chooseFile = () => {
    confirm.reset();
    choose.mutate({});
  };
  const save = (token: string) =>
    confirm.mutate(
      { token },
      {
        onSuccess: ({ members, updated, agencies }) => {
          notify({ text: `名簿に取り込みました（追加 ${members}人、更新 ${updated}人、機関 ${agencies}）。`, tone: 'ok' });
          open({ kind: 'roster' });
        },
      },
    );
  const canSave = preview !== null && changesSomething(preview) && confirm.error?.code !== 'import.stale';

  return (
    <>
      <PageHeader title="名簿を CSV から取り込む" sub={preview ? preview.fileName : 'まだ何も保存しません'} onBack={back}>
        {preview && (
          <Button onPress={chooseFile} isPending={choose.isPending}>
            別のファイルを選ぶ
          </Button>
        )}
        {preview && (
          <Button tone="primary" onPress={() => save(preview.token)} isDisabled={!canSave} isPending={confirm.isPending}>
            取り込む
          </Button>
        )}
      </PageHeader>
      <PageBody>
        {error && <Message tone="stop">{error.message}</Message>}
        {preview ? <ImportPreview preview={preview} /> : <HowTo onChoose={chooseFile} isPending={choose.isPending} />}
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
