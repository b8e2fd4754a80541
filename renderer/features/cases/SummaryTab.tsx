import { useRef } from 'react';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { SUMMARY_SECTION_LABELS, type SummarySection } from '../../../shared/domain/cases/statements.ts';
import { japanDay } from '../../../shared/text/japanClock.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Message } from '../../ui/Message.tsx';
import { CaseRules } from '../workbench/CaseRules.tsx';
import { ConfirmSummary } from '../workbench/ConfirmSummary.tsx';
import { SECTION_GROUPS } from './sections.ts';
import css from './Summary.module.css';
import { SummarySectionPanel } from './SummarySectionPanel.tsx';

/** 事例概要: section by section, every sentence with its mark and source. */
export function SummaryTab({ file }: { file: CaseFile }) {
  const top = useRef<HTMLDivElement>(null);
  const goTo = (section: SummarySection) => top.current?.querySelector(`[data-section=${section}]`)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
  const count = (section: SummarySection) => file.statements.filter((statement) => statement.section === section).length;
  const { summary } = file;
  return (
    <div className={css.summary} ref={top}>
      <nav className={css.index} aria-label="事例概要の欄">
        {SECTION_GROUPS.map((group) => (
          <div key={group.title}>
            <h2>{group.title}</h2>
            <ul>
              {group.sections.map((section) => (
                <li key={section}>
                  <Button tone="quiet" size="small" className={cx(css.jump)} onPress={() => goTo(section)}>
                    <span>{SUMMARY_SECTION_LABELS[section]}</span>
                    <span className={css.count}>{count(section) || '―'}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className={css.sections}>
        {summary.state === 'confirmed' && summary.confirmedAt ? (
          <Message tone="ok">{`匿名化を確認済です（${wareki(japanDay(summary.confirmedAt))}　${summary.confirmedBy}）。書き換えると「作成中」に戻ります。`}</Message>
        ) : (
          <Message tone="info" {...(file.statements.length > 0 ? { action: <ConfirmSummary caseId={file.id} /> } : {})}>一文ごとに、事実・本人の話・見立て・未確認のどれかを付け、だれから聞いたかを書きます。人や施設は記号で書きます。</Message>
        )}
        {SECTION_GROUPS.flatMap((group) => group.sections).map((section) => <SummarySectionPanel key={section} section={section} file={file} />)}
        <CaseRules caseId={file.id} />
      </div>
    </div>
  );
}
