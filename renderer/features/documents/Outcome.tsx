import type { ExportResult } from '../../../shared/domain/documents/export.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from '../../ui/Message.tsx';
import css from './Documents.module.css';
import { Leaks } from './Leaks.tsx';
import type { ExportWork } from './useExport.ts';

/** What came of it, and the way on where something is to be decided. */
export function Outcome({ result, work }: { result: ExportResult; work: ExportWork }) {
  const { files, leaks, existing, missing, cancelled, password } = result;
  return (
    <>
      {password !== null && (
        <Message tone="warn">
          zip のパスワード
          <code className={css.password}>{password}</code>
          今だけ表示しています。書き留めて、zip とは別の方法で渡してください。どこにも保存していません。
          <div className={css.buttons}>
            <Button size="small" onPress={work.forget}>書き留めた</Button>
          </div>
        </Message>
      )}
      {files.length > 0 && <Message tone={cancelled ? 'warn' : 'ok'}>{cancelled ? `中止しました。${files.length}件は書き出し済みです。` : `${files.length}件を書き出しました。`}</Message>}
      {files.length === 0 && cancelled && <Message tone="info">中止しました。ファイルは作っていません。</Message>}
      {missing.length > 0 && <Message tone="info">作らなかった文書　{missing.map((one) => `${one.paper}（${one.reason}）`).join('、')}</Message>}
      {existing.length > 0 && (
        <Message tone="warn">
          同じ名前のファイルが{existing.length}件あります（{existing.slice(0, 3).join('、')}{existing.length > 3 ? ' ほか' : ''}）。まだ何も書き出していません。
          <div className={css.buttons}>
            <Button size="small" tone="primary" onPress={work.startNumbered}>番号を付けて書き出す</Button>
            <Button size="small" onPress={work.forget}>やめる</Button>
          </div>
        </Message>
      )}
      {files.length === 0 && leaks.length > 0 && <Leaks leaks={leaks} startReason={work.reason} onOverride={work.startDespite} isPending={work.isPending} />}
    </>
  );
}
