import { useState } from 'react';
import { consentGaps } from '../../../shared/domain/cases/rules.ts';
import { CONSENT_PURPOSE_LABELS, type Consent, type ConsentPurpose, consentPurpose, type HouseholdMember } from '../../../shared/domain/cases/schema.ts';
import { useOperation } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Table } from '../../ui/Table.tsx';
import { ConsentBadge } from './badges.tsx';
import css from './Household.module.css';
import { consentFacts } from './consentFacts.ts';
import { ConsentDialog } from './ConsentDialog.tsx';

/** A member's answer for one purpose as it stands before anything was recorded. */
export const unconfirmed = (purpose: ConsentPurpose): Consent => ({
  purpose, state: 'unconfirmed', on: null, method: '', scope: '', excludedAgencyIds: [], explainer: '', proxy: '', reason: '',
});

/** 同意: one line per purpose; 関与への同意 is not consent to share. */
export function ConsentPanel({ member, label }: { member: HouseholdMember; label: string }) {
  const [editing, setEditing] = useState<Consent | null>(null);
  const agencies = useOperation('roster.listAgencies', {});
  const nameOf = (id: string) => agencies.data?.find((agency) => agency.id === id)?.name ?? '（削除された機関）';
  const rows = consentPurpose.options.map((purpose) => member.consents.find((consent) => consent.purpose === purpose) ?? unconfirmed(purpose));
  return (
    <Panel title="同意">
      <Table
        label={`${label}の同意`} isPlain rows={rows} rowKey={(row) => row.purpose}
        columns={[
          { key: 'purpose', header: '目的', isNarrow: true, cell: (row) => CONSENT_PURPOSE_LABELS[row.purpose] },
          { key: 'state', header: '回答', isNarrow: true, cell: (row) => <ConsentBadge state={row.state} /> },
          {
            key: 'what', header: '日付・方法・範囲',
            cell: (row) => (
              <div className={css.facts}>
                {consentFacts(row, nameOf).map((fact) => <span key={fact}>{fact}</span>)}
                {consentGaps(row).length > 0 && <Badge tone="warn" size="small">{`未記入 ${consentGaps(row).join('・')}`}</Badge>}
              </div>
            ),
          },
          {
            key: 'edit', header: '記録', hideHeader: true, isNarrow: true,
            cell: (row) => <Button size="small" onPress={() => setEditing(row)} aria-label={`${CONSENT_PURPOSE_LABELS[row.purpose]}の同意を記録する`}>記録する</Button>,
          },
        ]}
      />
      {editing && <ConsentDialog memberId={member.id} label={label} before={editing} onClose={() => setEditing(null)} />}
    </Panel>
  );
}
