import { useState } from 'react';
import { MEETING_STATUS_LABELS, type Meeting, type MeetingStatus } from '../../../shared/domain/meetings/schema.ts';
import { fiscalYear, warekiWithWeekday } from '../../../shared/text/wareki.ts';
import { useOperation } from '../../api/queries.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge, type BadgeTone } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageBody } from '../../ui/PageBody.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import { meetingTitle } from './words.ts';

const TONES: Record<MeetingStatus, BadgeTone> = { preparing: 'plain', running: 'info', closed: 'warn', finalised: 'ok' };

/** All sittings, newest first. */
export function MeetingsPage() {
  const { open } = useRouter();
  const [adding, setAdding] = useState(false);
  const meetings = useOperation('meetings.list', {});
  const conferences = useOperation('conferences.list', {});
  const show = (meeting: Meeting) => open({ kind: meeting.status === 'running' ? 'proceedings' : 'meeting', meetingId: meeting.id });
  const noConference = conferences.data?.length === 0;
  return (
    <>
      <PageHeader title="会議" sub="支援会議・重層的支援会議の開催">
        <Button onPress={() => open({ kind: 'conferences' })}>会議体</Button>
        <Button tone="primary" isDisabled={noConference} onPress={() => setAdding(true)}>会議をつくる</Button>
      </PageHeader>
      <PageBody>
        <Await query={meetings}>
          {(rows) => (
            <Table
              label="会議" rows={rows} rowKey={(meeting) => meeting.id} onOpen={show}
              columns={[
                { key: 'title', header: '会議', cell: (meeting) => meetingTitle(meeting) },
                { key: 'year', header: '年度', isNarrow: true, cell: (meeting) => fiscalYear(meeting.date) },
                { key: 'date', header: '日時', cell: (meeting) => `${warekiWithWeekday(meeting.date)} ${meeting.startTime}〜${meeting.endTime}` },
                { key: 'place', header: '場所', cell: (meeting) => meeting.place },
                { key: 'status', header: '状態', isNarrow: true, cell: (meeting) => <Badge tone={TONES[meeting.status]}>{MEETING_STATUS_LABELS[meeting.status]}</Badge> },
              ]}
              empty={
                noConference ? (
                  <EmptyState title="会議体がまだありません" action={<Button tone="primary" onPress={() => open({ kind: 'conferences' })}>会議体を登録する</Button>}>
                    支援会議や重層的支援会議の名称、根拠、構成員を先に登録します。名簿の取り込みでも登録できます。
                  </EmptyState>
                ) : (
                  <EmptyState title="会議がまだありません" action={<Button tone="primary" onPress={() => setAdding(true)}>会議をつくる</Button>}>
                    日時と場所を決めると、次第のひな形と出席者の席ができます。
                  </EmptyState>
                )
              }
            />
          )}
        </Await>
      </PageBody>
      {adding && <MeetingDialog meeting={null} onClose={() => setAdding(false)} onSaved={(meetingId) => open({ kind: 'meeting', meetingId })} />}
    </>
  );
}
