import { ArrowDownNarrowWide, Plus } from 'lucide-react';
import { useState } from 'react';
import { inOrderOfTime } from '../../../shared/domain/cases/moments.ts';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { type CaseStatement, risksWithoutFact, SUMMARY_SECTION_LABELS, type SummarySection } from '../../../shared/domain/cases/statements.ts';
import { useOperation } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { notifyWithUndo } from '../../ui/notices.ts';
import { Panel } from '../../ui/Panel.tsx';
import { NewStatement, statementDraftKey } from './NewStatement.tsx';
import { useSave } from './saving.tsx';
import { SECTION_HINTS } from './sections.ts';
import { StatementRow } from './StatementRow.tsx';
import css from './Summary.module.css';

/** One section of the sheet with its sentences. */
export function SummarySectionPanel({ section, file }: { section: SummarySection; file: CaseFile }) {
  const [wished, setWished] = useState<boolean | null>(null);
  // Words that were left here without being added are shown again.
  const left = useOperation('drafts.get', { key: statementDraftKey(file.id, section) });
  const adding = wished ?? hasWords(left.data?.value ?? null);
  const agencies = useOperation('roster.listAgencies', {});
  const statements = file.statements.filter((statement) => statement.section === section);
  const label = SUMMARY_SECTION_LABELS[section];
  const hint = SECTION_HINTS[section];
  const guessed = section === 'risk' ? risksWithoutFact(statements).length : 0;
  return (
    <div data-section={section} className={css.anchor}>
      <Panel
        title={label}
        aside={guessed > 0 && <Badge tone="warn" size="small">{`根拠の事実がないリスク ${guessed}件`}</Badge>}
        actions={<>{section === 'course' && <SortByTime statements={statements} />}{!adding && <Button size="small" tone="quiet" icon={Plus} onPress={() => setWished(true)} aria-label={`${label}に一文を加える`}>一文を加える</Button>}</>}
      >
        {hint && <p className={css.hint}>{hint}</p>}
        {statements.length === 0 && !adding && <p className={css.none}>まだ書かれていません</p>}
        <ol className={css.statements}>
          {statements.map((statement, index) => (
            <StatementRow key={statement.id} statement={statement} file={file} index={index} count={statements.length} agencies={agencies.data ?? []} />
          ))}
        </ol>
        {adding && <NewStatement section={section} caseId={file.id} onClose={() => setWished(false)} />}
      </Panel>
    </div>
  );
}

/** Offered where the sentences do not stand in the order in which things happened. */
function SortByTime({ statements }: { statements: readonly CaseStatement[] }) {
  const save = useSave();
  const ordered = inOrderOfTime(statements);
  if (ordered.every((statement, index) => statement === statements[index])) return null;
  const arrange = async (order: readonly CaseStatement[]) => {
    for (const [position, { id }] of order.entries()) await save('cases.moveStatement', { id, position });
  };
  const sort = async () => {
    await arrange(ordered);
    notifyWithUndo('経過を時期の順に並べました。', () => void arrange(statements));
  };
  return <Button size="small" tone="quiet" icon={ArrowDownNarrowWide} onPress={() => void sort()}>時期の順に並べる</Button>;
}

function hasWords(draft: string | null): boolean {
  const value: unknown = draft === null ? null : JSON.parse(draft);
  return typeof value === 'object' && value !== null && 'body' in value && value.body !== '';
}
