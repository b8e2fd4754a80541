import { dueText } from '../../../shared/domain/decisions/dueText.ts';
import { isUndetermined, LACK_LABELS, type Lack, lacksOf } from '../../../shared/domain/decisions/rules.ts';
import { ACCEPTANCE_LABELS, type Decision, DECISION_TYPE_LABELS, type SupportingAgency } from '../../../shared/domain/decisions/schema.ts';
import type { Member } from '../../../shared/domain/roster/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { type BoardAgency, shortNameOf } from './boardModel.ts';
import css from './Card.module.css';

/** What is missing, short enough for a card. */
const MISSING: Record<Lack, string> = { lead: '主担当', due: '期限', vague: '' };

interface Props {
  decision: Decision;
  agencies: readonly BoardAgency[];
  members: readonly Member[];
}

/** Marks of a role where it is led: type, person, due, helpers, and 未確定. */
export function LeadMarks({ decision, agencies, members }: Props) {
  const person = members.find((member) => member.id === decision.leadMemberId);
  const due = dueText(decision.due);
  const missing = lacksOf(decision).filter((lack) => lack !== 'vague');
  return (
    <div className={css.marks}>
      {decision.priority === 'high' && <Badge size="small" tone="stop">優先</Badge>}
      {decision.type !== 'role' && <Badge size="small" tone="info">{DECISION_TYPE_LABELS[decision.type]}</Badge>}
      {decision.leadAgencyId !== null && <Badge size="small">主担当{person ? ` ${person.name}` : ''}</Badge>}
      {due && <Badge size="small">{due}</Badge>}
      {decision.leadAgencyId !== null && decision.acceptance !== 'accepted' && <Badge size="small" tone="warn">{ACCEPTANCE_LABELS[decision.acceptance]}</Badge>}
      {decision.supporting.map((helper) => (
        <Badge key={helper.agencyId} size="small">
          {[helper.part || '協力', nameOf(helper.agencyId, agencies)].join(' ')}
        </Badge>
      ))}
      {isUndetermined(decision) && <Badge size="small" tone="warn">未確定（{missing.map((lack) => MISSING[lack]).join('・')}）</Badge>}
      {lacksOf(decision).includes('vague') && <span className={css.vague}>{LACK_LABELS.vague}</span>}
    </div>
  );
}

/** Marks of the same role where an agency only helps. */
export function HelperMarks({ decision, helper, agencies }: Omit<Props, 'members'> & { helper: SupportingAgency }) {
  const due = dueText(decision.due);
  return (
    <div className={css.marks}>
      <Badge size="small" tone="info">協力{helper.part ? `　${helper.part}` : ''}</Badge>
      <Badge size="small">主担当 {decision.leadAgencyId ? nameOf(decision.leadAgencyId, agencies) : '未定'}</Badge>
      {due && <Badge size="small">{due}</Badge>}
      {helper.acceptance !== 'accepted' && <Badge size="small" tone="warn">{ACCEPTANCE_LABELS[helper.acceptance]}</Badge>}
    </div>
  );
}

const nameOf = (id: string, agencies: readonly BoardAgency[]) => {
  const agency = agencies.find((each) => each.id === id);
  return agency ? shortNameOf(agency) : '';
};
