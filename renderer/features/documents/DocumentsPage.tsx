import { useState } from 'react';
import { MEETING_FORM_TITLES, type ExportResult, type MeetingForm } from '../../../shared/domain/documents/export.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useTaskProgress } from '../../api/progress.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import type { PageProps } from '../../app/page.ts';
import { useRouter } from '../../app/router.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckboxGroup } from '../../ui/Checkbox.tsx';
import { Message } from '../../ui/Message.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Await } from '../../ui/States.tsx';
import { meetingSub, meetingTitle } from '../meetings/words.ts';
import css from './Documents.module.css';
import { Exports } from './Exports.tsx';
import { Leaks } from './Leaks.tsx';

const FORMS = (Object.keys(MEETING_FORM_TITLES) as MeetingForm[]).map((id) => ({ id, label: MEETING_FORM_TITLES[id] })); // keys of a Record<MeetingForm, …>

/** Word: which papers of the sitting, checked for names before they leave. */
export function DocumentsPage({ meetingId }: PageProps<'documents'>) {
  const query = useOperation('meetings.get', { id: meetingId });
  return <Await query={query}>{(meeting) => <Documents meeting={meeting} />}</Await>;
}

function Documents({ meeting }: { meeting: Meeting }) {
  const { back } = useRouter();
  const [forms, setForms] = useState<MeetingForm[]>(meeting.status === 'preparing' ? ['agenda'] : ['minutes', 'roleTable']);
  const [layout, setLayout] = useState<'byTopic' | 'inOrder'>('byTopic');
  const [paging, setPaging] = useState<string[]>([]);
  const [result, setResult] = useState<ExportResult | null>(null);
  const write = useCommand('documents.exportMeeting');
  const progress = useTaskProgress('documents.exportMeeting');
  const run = (overrideReason: string) =>
    write.mutate({ meetingId: meeting.id, forms, folder: null, layout, onePagePerCase: paging.includes('case'), overrideReason }, { onSuccess: setResult });
  return (
    <>
      <PageHeader title={`${meetingTitle(meeting)}　Word 出力`} sub={meetingSub(meeting)} onBack={back}>
        <Button tone="primary" isDisabled={forms.length === 0} isPending={write.isPending} onPress={() => run('')}>書き出す</Button>
      </PageHeader>
      <PageBody>
        <div className={css.columns}>
          <Panel title="書き出す文書">
            <CheckboxGroup label="文書" value={forms} onChange={setForms} choices={FORMS} />
            {forms.includes('minutes') && (
              <>
                <RadioGroup label="会議録の並べ方" value={layout} onChange={setLayout} choices={[{ id: 'byTopic', label: '項目別要旨' }, { id: 'inOrder', label: '発言順' }]} />
                <CheckboxGroup label="改ページ" value={paging} onChange={setPaging} choices={[{ id: 'case', label: 'ケースごとに改ページする' }]} />
              </>
            )}
            {meeting.version === null && meeting.status !== 'preparing' && <Message tone="warn">確定前の版です。文書に「{meeting.status === 'closed' ? '確認依頼版' : '当日版'}」と入ります。</Message>}
            <p className={css.muted}>「書類」フォルダに書き出します。同じ名前のファイルは上書きせず、番号を付けます。</p>
          </Panel>
          <div className={css.side}>
            {write.isPending && progress && <Progress label={progress.label} value={progress.done} max={progress.total} />}
            {result && result.files.length > 0 && <Message tone="ok">{result.files.length}件を書き出しました。{result.files.map((file) => file.name).join('、')}</Message>}
            {result && result.files.length === 0 && <Leaks leaks={result.leaks} onOverride={run} isPending={write.isPending} />}
            <Exports meetingId={meeting.id} />
          </div>
        </div>
      </PageBody>
    </>
  );
}
