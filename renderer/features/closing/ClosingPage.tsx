import { useState } from 'react';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import type { PageProps } from '../../app/page.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Await } from '../../ui/States.tsx';
import { HandoutsButton } from '../handouts/HandoutsButton.tsx';
import { meetingSub, meetingTitle } from '../meetings/words.ts';
import css from './Closing.module.css';
import { Decided } from './Decided.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { Versions } from './Versions.tsx';

/** 閉会の確認と確定: what was decided is read back, what is open is named, then the record is frozen. */
export function ClosingPage({ meetingId }: PageProps<'closing'>) {
  const query = useOperation('meetings.get', { id: meetingId });
  return <Await query={query}>{(meeting) => <Closing meeting={meeting} />}</Await>;
}

function Closing({ meeting }: { meeting: Meeting }) {
  const { back, open } = useRouter();
  const [read, setRead] = useState(false);
  const [editedId, setEditedId] = useState<string | null>(null);
  const points = useOperation('closing.listOpenPoints', { meetingId: meeting.id });
  const [namesReason, setNamesReason] = useState('');
  const names = useOperation('closing.checkNames', { meetingId: meeting.id }, { enabled: meeting.status === 'closed' });
  const hasNames = (names.data?.length ?? 0) > 0;
  const reopen = useCommand('proceedings.reopen');
  const finalise = useCommand('closing.finalise', { errors: 'page' });
  const frozen = meeting.status === 'finalised';
  const blocked = points.data?.some((point) => point.blocks) ?? true;
  const needsReading = (points.data?.length ?? 0) > 0;
  const freeze = () =>
    finalise.mutate({ id: meeting.id, acknowledged: read, namesReason }, {
      onSuccess: ({ version }) => {
        // After 確定を解く everything is read out anew.
        setRead(false);
        notify({ text: `会議録と役割分担を確定しました（v${version}）`, tone: 'ok' });
      },
    });
  return (
    <>
      <PageHeader
        title={`${meetingTitle(meeting)}　${frozen ? '確定の内容' : '閉会の確認'}`} sub={meetingSub(meeting)} onBack={back}
        badge={<Badge tone={meeting.legalBasis === 'multilayered' ? 'juso' : 'law'}>{meeting.conferenceName}</Badge>}
      >
        {meeting.status === 'closed' && <Button onPress={() => reopen.mutate({ id: meeting.id }, { onSuccess: () => open({ kind: 'proceedings', meetingId: meeting.id }) })}>会議を再開する</Button>}
        <HandoutsButton meetingId={meeting.id} />
        <Button onPress={() => open({ kind: 'proceedings', meetingId: meeting.id })}>記録を開く</Button>
        <Button tone={frozen ? 'primary' : 'secondary'} onPress={() => open({ kind: 'documents', meetingId: meeting.id })}>Word 出力</Button>
        {!frozen && (
          <Button tone="primary" isDisabled={meeting.status !== 'closed' || blocked || (needsReading && !read) || (hasNames && namesReason.trim() === '')} isPending={finalise.isPending} onPress={freeze}>
            確定する
          </Button>
        )}
      </PageHeader>
      <PageBody>
        <div className={css.columns}>
          <Decided meeting={meeting} editedId={editedId} onEdit={setEditedId} />
          <div className={css.side}>
            {finalise.error && <Message tone="stop">{finalise.error.message}</Message>}
            {!frozen && meeting.status !== 'closed' && <Message tone="warn">会議が進行中です。閉会してから確定します。</Message>}
            {!frozen && (
              <Panel title="残っていること" aside={points.data && <Badge tone={points.data.length > 0 ? 'warn' : 'ok'}>{points.data.length > 0 ? `${points.data.length}件` : 'ありません'}</Badge>}>
                {needsReading && !blocked && (
                  <div className={css.reading}>
                    <Checkbox isSelected={read} onChange={setRead}>読み上げて確認した</Checkbox>
                    <p className={css.muted}>ここで直すか、残っていることを読み上げて印を付けると、確定できます。</p>
                  </div>
                )}
                <Await query={points}>{(list) => <OpenPoints meeting={meeting} points={list} onMend={setEditedId} />}</Await>
              </Panel>
            )}
            {hasNames && names.data && (
              <Panel title="実名の疑い" aside={<Badge tone="warn">{`${names.data.length}件`}</Badge>}>
                <OpenPoints meeting={meeting} points={names.data} onMend={setEditedId} />
                <TextField label="残して確定する理由" value={namesReason} onChange={setNamesReason} description="記録を開いて記号に直せば、理由は要りません。理由は版とともに残ります。" />
              </Panel>
            )}
            <Versions meeting={meeting} />
          </div>
        </div>
      </PageBody>
    </>
  );
}
