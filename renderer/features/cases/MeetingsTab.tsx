import type { CaseFile, CaseMeeting } from '../../../shared/domain/cases/schema.ts';
import { dueText } from '../../../shared/domain/decisions/dueText.ts';
import { DECISION_TYPE_LABELS } from '../../../shared/domain/decisions/schema.ts';
import { LEGAL_BASIS_LABELS } from '../../../shared/domain/law/schema.ts';
import { warekiWithWeekday } from '../../../shared/text/wareki.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { Table } from '../../ui/Table.tsx';
import css from './Cases.module.css';

/** 会議と決定: where the case was spoken about and what was decided there, newest first. */
export function MeetingsTab({ file }: { file: CaseFile }) {
  if (file.meetings.length === 0) {
    return <EmptyState title="まだ会議で話し合われていません">会議の次第にこのケースを加えると、ここに会議と決定が並びます。</EmptyState>;
  }
  return <div className={css.stack}>{file.meetings.map((meeting) => <MeetingPanel key={meeting.itemId} meeting={meeting} />)}</div>;
}

function MeetingPanel({ meeting }: { meeting: CaseMeeting }) {
  const { open } = useRouter();
  const { legalBasis: basis } = meeting;
  return (
    <Panel
      title={`${meeting.title}　${warekiWithWeekday(meeting.date)}`}
      aside={basis && <Badge tone={basis === 'support' ? 'law' : basis === 'multilayered' ? 'juso' : 'plain'} size="small">{LEGAL_BASIS_LABELS[basis]}</Badge>}
      actions={<Button size="small" onPress={() => open({ kind: 'meeting', meetingId: meeting.meetingId })}>会議を開く</Button>}
    >
      <Table
        label={`${meeting.title}の決定`} isPlain rows={meeting.decisions} rowKey={(row) => row.id}
        empty={<p className={css.hint}>決定はまだありません。</p>}
        columns={[
          { key: 'content', header: '決定', cell: (row) => row.content },
          { key: 'type', header: '種類', isNarrow: true, cell: (row) => DECISION_TYPE_LABELS[row.type] },
          { key: 'lead', header: '主担当', cell: (row) => row.leadAgencyName || '―' },
          { key: 'due', header: '期限', isNarrow: true, cell: (row) => dueText(row.due) },
        ]}
      />
    </Panel>
  );
}
