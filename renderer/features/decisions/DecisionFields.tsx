import { Plus, X } from 'lucide-react';
import type { CaseIssue } from '../../../shared/domain/cases/schema.ts';
import { LACK_LABELS, lacksOf } from '../../../shared/domain/decisions/rules.ts';
import { ACCEPTANCE_LABELS, DECISION_TYPE_LABELS, type DecisionInput, type DecisionType } from '../../../shared/domain/decisions/schema.ts';
import type { Agency, Member } from '../../../shared/domain/roster/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';
import css from './Decisions.module.css';
import { DueField } from './DueField.tsx';

/** What the fields of a decision choose from. */
export interface DecisionChoices {
  agencies: readonly Agency[];
  members: readonly Member[];
  issues: readonly CaseIssue[];
  /** Agencies with somebody in the room; others must be told. */
  inTheRoom: ReadonlySet<string>;
  meetingDate: string;
}

interface Props {
  value: DecisionInput;
  onChange(decision: DecisionInput): void;
  choices: DecisionChoices;
  /** Where typing goes on when the fields open. */
  focusOn?: 'content' | 'lead';
}

const TYPES = (Object.keys(DECISION_TYPE_LABELS) as DecisionType[]).map((id) => ({ id, label: DECISION_TYPE_LABELS[id] })); // keys of a Record<DecisionType, …>
const NO_ISSUE = '-';

/** Everything that can be said about one decision; used where it is typed, edited, and moved on the board. */
export function DecisionFields({ value, onChange, choices, focusOn }: Props) {
  const set = (part: Partial<DecisionInput>) => onChange({ ...value, ...part });
  const agencies = choices.agencies.filter((agency) => agency.active).map((agency) => ({
    id: agency.id, label: agency.name, kana: `${agency.kana} ${agency.shortName}`, note: choices.inTheRoom.has(agency.id) ? '出席' : '',
  }));
  const members = choices.members.filter((member) => member.active && member.agencyId === value.leadAgencyId).map((member) => ({ id: member.id, label: member.name, kana: member.kana, note: member.position }));
  const acceptanceOf = (agencyId: string) => (choices.inTheRoom.has(agencyId) ? 'accepted' as const : 'toBeTold' as const);
  const lacks = lacksOf(value);
  return (
    <div className={css.fields}>
      <div className={css.row}>
        <Select label="種類" className={cx(css.type)} value={value.type} choices={TYPES} onChange={(type) => set({ type })} />
        <CheckedField label="内容" className={cx(css.wide)} path="content" isRequired autoFocus={focusOn === 'content'} value={value.content} onChange={(content) => set({ content })} />
      </div>
      <div className={css.row}>
        <ComboBox
          label="主担当" className={cx(css.wide)} autoFocus={focusOn === 'lead'} value={value.leadAgencyId} choices={agencies} placeholder="機関名・よみ"
          onChange={(leadAgencyId) => set({ leadAgencyId, leadMemberId: null, acceptance: leadAgencyId ? acceptanceOf(leadAgencyId) : 'accepted' })}
        />
        {members.length > 0 && <ComboBox label="担当（任意）" value={value.leadMemberId} choices={members} onChange={(leadMemberId) => set({ leadMemberId })} />}
        {choices.issues.length > 0 && (
          <Select
            label="課題" value={value.issueId ?? NO_ISSUE} onChange={(id) => set({ issueId: id === NO_ISSUE ? null : id })}
            choices={[...choices.issues.map((issue) => ({ id: issue.id, label: issue.title })), { id: NO_ISSUE, label: '課題を指定しない' }]}
          />
        )}
      </div>
      {value.supporting.map((helper, index) => (
        <div className={css.row} key={helper.agencyId || `new-${index}`}>
          <ComboBox
            label={index === 0 ? '協力機関' : `協力機関${index + 1}`} className={cx(css.wide)} value={helper.agencyId || null} choices={agencies}
            onChange={(agencyId) => agencyId && set({ supporting: value.supporting.with(index, { ...helper, agencyId, acceptance: acceptanceOf(agencyId) }) })}
          />
          <CheckedField label="役割（任意）" placeholder="例　同行" value={helper.part} onChange={(part) => set({ supporting: value.supporting.with(index, { ...helper, part }) })} />
          {helper.agencyId && helper.acceptance === 'toBeTold' && <Badge tone="warn" size="small">{ACCEPTANCE_LABELS.toBeTold}</Badge>}
          <IconButton label={`協力機関${index + 1}を外す`} icon={X} onPress={() => set({ supporting: value.supporting.toSpliced(index, 1) })} />
        </div>
      ))}
      <div className={css.row}>
        <DueField value={value.due} onChange={(due) => set({ due })} meetingDate={choices.meetingDate} />
        <CheckedField label="確認方法（任意）" className={cx(css.wide)} placeholder="例　訪問後に事務局へ電話" value={value.checkMethod} onChange={(checkMethod) => set({ checkMethod })} />
      </div>
      <div className={css.row}>
        <Button tone="quiet" size="small" icon={Plus} onPress={() => set({ supporting: [...value.supporting, { agencyId: '', part: '', acceptance: 'accepted' }] })}>
          協力機関を足す
        </Button>
        {lacks.map((lack) => <Badge key={lack} tone="warn" size="small">{LACK_LABELS[lack]}</Badge>)}
      </div>
    </div>
  );
}
