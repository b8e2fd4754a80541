import { useState } from 'react';
import type { ExaminedTemplate, StoredTemplate } from '../../../shared/domain/templates/storedTemplate.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { Await } from '../../ui/States.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Pages } from '../documents/preview/Pages.tsx';
import css from './Templates.module.css';

interface Props {
  report: ExaminedTemplate;
  replaces: StoredTemplate | null;
  onChooseAgain(): void;
  onClose(): void;
}

/** What was found in the chosen file, in words for its author; a sound one is shown filled before it is kept. */
export function Examination({ report, replaces, onChooseAgain, onClose }: Props) {
  const [name, setName] = useState(replaces?.name ?? report.fileName.replace(/\.docx$/iu, ''));
  const keep = useCommand('templates.keep', { errors: 'page' });
  const save = () =>
    keep.mutate({ token: report.token, name, replaces: replaces?.id ?? null }, {
      onSuccess: () => {
        notify({ text: replaces ? '様式を差し替えました' : '様式を取り込みました', tone: 'ok' });
        onClose();
      },
    });
  return (
    <Dialog
      isOpen onClose={onClose} title={`取り込みの確認　${report.fileName}`} size="wide"
      {...(report.ok ? { submitLabel: replaces ? '差し替える' : '取り込む', onSubmit: save, isSubmitting: keep.isPending } : {})}
    >
      {report.ok ? (
        <>
          <Message tone="ok">このまま使えます。読み取れた項目は{report.fields.length}個です。</Message>
          <FieldErrors of={keep.error?.fields}>
            <TextField label="様式の名前" path="name" value={name} onChange={setName} isRequired />
          </FieldErrors>
          {keep.error && <Message tone="stop">{keep.error.message}</Message>}
        </>
      ) : (
        <>
          <Message tone="stop" action={<Button size="small" onPress={onChooseAgain}>直した Word を選ぶ</Button>}>
            {report.problems.length}か所を直すと使えます。まだ取り込んでいません。
          </Message>
          <ol className={css.problems}>
            {report.problems.map((problem, index) => (
              <li key={index}>
                <p>{problem.message}</p>
                {problem.near && <p className={css.near}>前後の言葉　<q>{problem.near}</q></p>}
              </li>
            ))}
          </ol>
        </>
      )}
      {report.fields.length > 0 && (
        <section aria-label="読み取れた項目">
          <h3 className={css.heading}>読み取れた項目</h3>
          <p className={css.fields}>{report.fields.map((field) => <Badge key={field} tone={field.startsWith('＃') ? 'law' : 'info'} size="small">{field}</Badge>)}</p>
        </section>
      )}
      {report.removed.length > 0 && (
        <section aria-label="取り除くもの">
          <h3 className={css.heading}>取り込むときに取り除くもの（前の作成者などの跡）</h3>
          <ul className={css.removed}>{report.removed.map((trace) => <li key={trace}>{trace}</li>)}</ul>
        </section>
      )}
      {report.ok && <WaitingPages token={report.token} />}
    </Dialog>
  );
}

function WaitingPages({ token }: { token: string }) {
  const query = useOperation('templates.previewWaiting', { token });
  return (
    <section aria-label="見本の会議で差し込んだところ">
      <h3 className={css.heading}>見本の会議で差し込んだところ</h3>
      <div className={css.preview}>
        <Await query={query}>{(page) => <Pages model={page} zoom={page.width > page.height ? 0.78 : 1} />}</Await>
      </div>
    </section>
  );
}
