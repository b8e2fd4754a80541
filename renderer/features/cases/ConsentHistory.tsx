import { CONSENT_PURPOSE_LABELS, type HouseholdMember } from '../../../shared/domain/cases/schema.ts';
import { japanDay, japanTime } from '../../../shared/text/japanClock.ts';
import { warekiShort } from '../../../shared/text/wareki.ts';
import { useOperation } from '../../api/queries.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Table } from '../../ui/Table.tsx';
import { ConsentBadge } from './badges.tsx';
import { consentFacts } from './consentFacts.ts';

/** 同意の履歴: nothing recorded about consent is ever rewritten. */
export function ConsentHistory({ caseId, member }: { caseId: string; member: HouseholdMember }) {
  const history = useOperation('cases.listConsentHistory', { caseId });
  const agencies = useOperation('roster.listAgencies', {});
  const nameOf = (id: string) => agencies.data?.find((agency) => agency.id === id)?.name ?? '（削除された機関）';
  const rows = (history.data ?? []).filter((record) => record.memberId === member.id);
  if (rows.length < 2) return null;
  return (
    <Panel title="同意の履歴">
      <Table
        label="同意の履歴" isPlain rows={rows} rowKey={(row) => row.id}
        columns={[
          { key: 'at', header: '記録した時', isNarrow: true, cell: (row) => `${warekiShort(japanDay(row.recordedAt))} ${japanTime(row.recordedAt)}` },
          { key: 'purpose', header: '目的', isNarrow: true, cell: (row) => CONSENT_PURPOSE_LABELS[row.purpose] },
          { key: 'state', header: '回答', isNarrow: true, cell: (row) => <ConsentBadge state={row.state} /> },
          { key: 'what', header: '内容', cell: (row) => consentFacts(row, nameOf).join('　') },
          { key: 'by', header: '記録した人', isNarrow: true, cell: (row) => row.userName },
        ]}
      />
    </Panel>
  );
}
