import { FileText } from 'lucide-react';
import { type ClipboardEvent, useState } from 'react';
import { LONGEST_TEXT, tooLong } from '../../../shared/domain/anonymisation/schema.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { notify } from '../../ui/notices.ts';
import { PageBody } from '../../ui/PageBody.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { CaseChoice } from '../cases/CaseChoice.tsx';
import type { Session } from './useSession.ts';
import { useOwnPaste } from './useOwnPaste.ts';
import css from './Workbench.module.css';

/** Where a note comes in: pasted, or from a file. */
export function StartPanel({ session, caseId }: { session: Session; caseId: string | null }) {
  const { open } = useRouter();
  const [text, setText] = useState('');
  const clipboard = useOwnPaste();
  const start = async () => {
    if (text.trim() === '') return;
    const started = session.startFromText(text);
    clipboard.clear();
    // Refused text stays in the field; accepted text is held by the session alone.
    if (await started) setText('');
  };
  const takePaste = (event: ClipboardEvent) => {
    const { length } = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
    if (length <= LONGEST_TEXT) return clipboard.pasted();
    // A field of millions of letters holds up the whole page; the clipboard keeps them.
    event.preventDefault();
    return notify({ text: `${tooLong(length)}貼り付けていません。元の文章と、この欄にあった文章はそのままです。`, tone: 'stop' });
  };
  const choose = (chosen: string | null) => {
    // Another case is another page, which would take the pasted words along into nowhere.
    if (text === '') open(chosen === null ? { kind: 'workbench' } : { kind: 'workbench', caseId: chosen });
    else notify({ text: 'ケースは、文章を貼り付ける前に選んでください。', tone: 'info' });
  };
  return (
    <PageBody>
      <Panel title="文章を入れる" actions={<Button icon={FileText} onPress={() => void session.startFromFile()} isDisabled={session.busy}>ファイルを開く（Word・テキスト・記入済みシート）</Button>}>
        <div className={css.start} onPaste={takePaste}>
          <p className={css.note}>入れた文章は、この端末の記憶の中だけに置きます。保存されるのは、記号に置き換えたあとの文章だけです。画面を離れるか、ロックすると消えます。貼り付けた文章は、印を付けるとクリップボードからも消します。</p>
          <CaseChoice
            label="取り込むケース（選ばなければ新しいケース）" exceptId="" value={caseId} isRequired={false} onChange={choose}
          />
          <TextArea label="機関から届いた文章" value={text} onChange={setText} isReadOnly={session.busy} rows={13} autoFocus onSubmit={() => void start()} placeholder="ここに貼り付けます" />
          <div className={css.foot}>
            <span className={css.note} role="status">{session.busy ? '文章を読んでいます…' : text.length > 0 && `${text.length.toLocaleString('ja-JP')}字`}</span>
            <Button tone="primary" shortcut="Ctrl+Enter" onPress={() => void start()} isPending={session.busy} isDisabled={text.trim() === ''}>印を付ける</Button>
          </div>
        </div>
      </Panel>
    </PageBody>
  );
}
