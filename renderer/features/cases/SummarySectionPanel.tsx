import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { SUMMARY_SECTION_LABELS, type SummarySection } from '../../../shared/domain/cases/statements.ts';
import { useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { NewStatement } from './NewStatement.tsx';
import { SECTION_HINTS } from './sections.ts';
import { StatementRow } from './StatementRow.tsx';
import css from './Summary.module.css';

/** One section of the sheet with its sentences. */
export function SummarySectionPanel({ section, file }: { section: SummarySection; file: CaseFile }) {
  const [adding, setAdding] = useState(false);
  const agencies = useOperation('roster.listAgencies', {});
  const statements = file.statements.filter((statement) => statement.section === section);
  const label = SUMMARY_SECTION_LABELS[section];
  const hint = SECTION_HINTS[section];
  return (
    <div data-section={section} className={css.anchor}>
      <Panel
        title={label}
        actions={!adding && <Button size="small" tone="quiet" icon={Plus} onPress={() => setAdding(true)} aria-label={`${label}に一文を加える`}>一文を加える</Button>}
      >
        {hint && <p className={css.hint}>{hint}</p>}
        {statements.length === 0 && !adding && <p className={css.none}>まだ書かれていません</p>}
        <ol className={css.statements}>
          {statements.map((statement, index) => (
            <StatementRow key={statement.id} statement={statement} file={file} index={index} count={statements.length} agencies={agencies.data ?? []} />
          ))}
        </ol>
        {adding && <NewStatement section={section} caseId={file.id} onClose={() => setAdding(false)} />}
      </Panel>
    </div>
  );
}
