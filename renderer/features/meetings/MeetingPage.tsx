import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { LEGAL_BASIS_LABELS } from '../../../shared/domain/law/schema.ts';
import { MEETING_STATUS_LABELS, type Meeting } from '../../../shared/domain/meetings/schema.ts';
import { warekiWithWeekday } from '../../../shared/text/wareki.ts';
import { useOperation } from '../../api/queries.ts';
import type { PageProps } from '../../app/page.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Await } from '../../ui/States.tsx';
import { AgendaPanel } from '../agenda/AgendaPanel.tsx';
import { DeleteMeeting } from './DeleteMeeting.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import css from './Meetings.module.css';
import { SeatsPanel } from './SeatsPanel.tsx';
import { meetingSub, meetingTitle } from './words.ts';

/** 準備: the frame of the sitting, its 次第, and who is invited. */
export function MeetingPage({ meetingId }: PageProps<'meeting'>) {
  const query = useOperation('meetings.get', { id: meetingId });
  return <Await query={query}>{(meeting) => <Prepared meeting={meeting} />}</Await>;
}

function Prepared({ meeting }: { meeting: Meeting }) {
  const { open, back } = useRouter();
  const [editing, setEditing] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const meetingId = meeting.id;
  const frozen = meeting.status === 'finalised';
  return (
    <>
      <PageHeader
        title={meetingTitle(meeting)} sub={meetingSub(meeting)} onBack={back}
        badge={<Badge tone={meeting.legalBasis === 'multilayered' ? 'juso' : 'law'}>{LEGAL_BASIS_LABELS[meeting.legalBasis]}</Badge>}
      >
        <Badge tone={frozen ? 'ok' : 'plain'}>{frozen ? `確定 v${meeting.version ?? 1}` : MEETING_STATUS_LABELS[meeting.status]}</Badge>
        {!frozen && (
          <Menu
            label="会議の操作" iconOnly
            lines={[
              { label: '日時・場所などを直す', icon: Pencil, onAction: () => setEditing(true) },
              { label: '会議を削除', icon: Trash2, isDanger: true, onAction: () => setDeleting(true) },
            ]}
          />
        )}
        <Button onPress={() => open({ kind: 'documents', meetingId })}>Word 出力</Button>
        <Button tone="primary" onPress={() => open({ kind: 'proceedings', meetingId })}>{meeting.status === 'preparing' ? '当日の画面へ' : '記録を開く'}</Button>
      </PageHeader>
      <PageBody>
        <div className={css.columns}>
          <AgendaPanel meeting={meeting} />
          <div className={css.side}>
            <Panel title="会議" actions={frozen ? undefined : <Button size="small" onPress={() => setEditing(true)}>直す</Button>}>
              <dl className={css.facts}>
                <dt>日時</dt>
                <dd>{warekiWithWeekday(meeting.date)}<br />{meeting.startTime}〜{meeting.endTime}</dd>
                <dt>場所</dt>
                <dd>{meeting.place || '未定'}</dd>
                <dt>議長・司会</dt>
                <dd>{meeting.chairName || '未定'}</dd>
                <dt>記録</dt>
                <dd>{meeting.recorderName || '未定'}</dd>
                <dt>次回</dt>
                <dd>{meeting.nextDate ? `${warekiWithWeekday(meeting.nextDate)}${meeting.nextTime ?? ''}` : '未定'}</dd>
              </dl>
            </Panel>
            <SeatsPanel meeting={meeting} />
          </div>
        </div>
      </PageBody>
      {editing && <MeetingDialog meeting={meeting} onClose={() => setEditing(false)} />}
      {deleting && <DeleteMeeting meeting={meeting} onClose={() => setDeleting(false)} />}
    </>
  );
}
