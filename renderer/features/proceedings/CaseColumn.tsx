import type { AgendaItem } from '../../../shared/domain/agenda/schema.ts';
import { intentionText, memberLabel, sharingSummary, subjectsOf } from '../../../shared/domain/cases/rules.ts';
import { isUndetermined } from '../../../shared/domain/decisions/rules.ts';
import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import { useOperation } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { cx } from '../../ui/cx.ts';
import { Await } from '../../ui/States.tsx';
import { DecisionChips } from '../decisions/DecisionChips.tsx';
import type { DecisionChoices } from '../decisions/DecisionFields.tsx';
import css from './Proceedings.module.css';

interface Props {
  item: AgendaItem;
  decisions: readonly Decision[];
  choices: DecisionChoices;
  /** Not given where the record is finalised. */
  onEdit?: ((decision: Decision) => void) | undefined;
}

/** The anonymised summary of the case on the table, and what was decided about it so far. */
export function CaseColumn({ item, decisions, choices, onEdit }: Props) {
  return (
    <aside className={css.right} aria-label="ケース概要と決定">
      {item.caseId && <Summary item={item} caseId={item.caseId} />}
      <h2>この議題の決定　{decisions.length}</h2>
      {decisions.length === 0 && !onEdit && <p className={css.muted}>ありません。</p>}
      {decisions.length === 0 && onEdit && <p className={css.muted}>まだありません。「決定」（Ctrl+3）で記録すると、ここと役割分担ボードに出ます。</p>}
      {decisions.map((decision) => {
        const look = cx(css.decision, isUndetermined(decision) && css.undetermined);
        const words = (
          <>
            <b>{decision.content}</b>
            <DecisionChips decision={decision} agencies={choices.agencies} members={choices.members} issues={choices.issues} />
          </>
        );
        return onEdit ? (
          <button key={decision.id} type="button" className={look} title="決定を直す" onClick={() => onEdit(decision)}>{words}</button>
        ) : (
          <div key={decision.id} className={look}>{words}</div>
        );
      })}
      {item.caseId && <Unheld decisions={decisions} choices={choices} />}
    </aside>
  );
}

function Unheld({ decisions, choices }: Pick<Props, 'decisions' | 'choices'>) {
  const unheld = choices.issues.filter((issue) => !decisions.some((decision) => decision.issueId === issue.id && decision.leadAgencyId));
  if (unheld.length === 0) return null;
  return (
    <div className={cx(css.decision, css.undetermined)}>
      <b>担当なしの課題　{unheld.length}</b>
      <span>{unheld.map((issue) => issue.title).join('／')}</span>
    </div>
  );
}

function Summary({ item, caseId }: { item: AgendaItem; caseId: string }) {
  const query = useOperation('cases.get', { id: caseId });
  return (
    <Await query={query}>
      {(file) => {
        const members = subjectsOf(file, item.subjectMemberIds);
        const sharing = sharingSummary(members);
        return (
          <>
            <div className={css.summaryHead}>
              <h2>ケース概要</h2>
              <Badge tone="mask" size="small">記号化済</Badge>
              <Badge tone={sharing === 'あり' ? 'ok' : 'warn'} size="small">同意 {sharing}</Badge>
            </div>
            <dl className={css.summary}>
              <dt>世帯</dt>
              <dd>{members.map((member) => <div key={member.id}>{memberLabel(member, file.members)}　{member.situation}</div>)}</dd>
              <dt>課題</dt>
              <dd>{file.issues.map((issue) => issue.title).join('／') || '未登録'}</dd>
              <dt>意向</dt>
              <dd>{members.map((member) => <div key={member.id}>{memberLabel({ ...member, ageBand: '' }, file.members)}　{intentionText(member)}</div>)}</dd>
              <dt>強み</dt>
              <dd>{file.strengths || '未登録'}</dd>
              <dt>決めること</dt>
              <dd className={css.lines}>{item.decisionPoints || file.decisionPoints || '未登録'}</dd>
            </dl>
          </>
        );
      }}
    </Await>
  );
}
