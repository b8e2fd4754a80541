import type { CaseIssue } from '../../../shared/domain/cases/schema.ts';
import { dueText } from '../../../shared/domain/decisions/dueText.ts';
import { LACK_LABELS, lacksOf } from '../../../shared/domain/decisions/rules.ts';
import { ACCEPTANCE_LABELS, type DecisionInput, DECISION_TYPE_LABELS } from '../../../shared/domain/decisions/schema.ts';
import type { Agency, Member } from '../../../shared/domain/roster/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import css from './Decisions.module.css';

interface Props {
  decision: DecisionInput;
  agencies: readonly Agency[];
  members: readonly Member[];
  /** Given where the 課題 is not already said by the place. */
  issues?: readonly CaseIssue[];
}

/** Who, with whom, until when, for which 課題: the small marks under a decision. */
export function DecisionChips({ decision, agencies, members, issues = [] }: Props) {
  const name = (id: string) => {
    const agency = agencies.find((candidate) => candidate.id === id);
    return agency ? agency.shortName || agency.name : '';
  };
  const person = members.find((member) => member.id === decision.leadMemberId);
  const issue = issues.find((candidate) => candidate.id === decision.issueId);
  const due = dueText(decision.due);
  return (
    <span className={css.chips}>
      {decision.type !== 'role' && <Badge size="small" tone="info">{DECISION_TYPE_LABELS[decision.type]}</Badge>}
      {decision.leadAgencyId && (
        <Badge size="small" tone={decision.acceptance === 'toBeTold' ? 'warn' : 'plain'}>
          {[`主担当 ${name(decision.leadAgencyId)}${person ? `・${person.name}` : ''}`, decision.acceptance === 'accepted' ? '' : ACCEPTANCE_LABELS[decision.acceptance]].filter(Boolean).join(' ')}
        </Badge>
      )}
      {decision.supporting.map((helper) => (
        <Badge key={helper.agencyId} size="small" tone={helper.acceptance === 'toBeTold' ? 'warn' : 'plain'}>
          {[helper.part || '協力', name(helper.agencyId), helper.acceptance === 'toBeTold' ? ACCEPTANCE_LABELS.toBeTold : ''].filter(Boolean).join(' ')}
        </Badge>
      ))}
      {due && <Badge size="small">{due}</Badge>}
      {issue && <Badge size="small">課題 {issue.title}</Badge>}
      {lacksOf(decision).map((lack) => <Badge key={lack} size="small" tone="warn">{LACK_LABELS[lack]}</Badge>)}
    </span>
  );
}
