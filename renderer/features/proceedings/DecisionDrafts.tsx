import { Pencil, Plus, Tag, X } from 'lucide-react';
import { addRole, sayByHand } from '../../../shared/domain/decisions/lineDecisions.ts';
import type { DecisionInput } from '../../../shared/domain/decisions/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { DecisionChips } from '../decisions/DecisionChips.tsx';
import { type DecisionChoices, DecisionFields } from '../decisions/DecisionFields.tsx';
import css from './Composer.module.css';

interface Props {
  /** As they are shown: read from the line, and changed by hand where `said` says so. */
  decisions: readonly DecisionInput[];
  said: readonly Partial<DecisionInput>[];
  choices: DecisionChoices;
  /** Of the refused record, under `decisions.0.content` and the like. */
  errors: Readonly<Record<string, string>>;
  /** Which decision's fields are open. */
  open: number | null;
  onOpen(index: number | null): void;
  onChange(said: Partial<DecisionInput>[]): void;
}

/** The decisions of the line being typed: read from it by themselves, changed in the fields; one line may become two roles. */
export function DecisionDrafts({ decisions, said, choices, errors, open, onOpen, onChange }: Props) {
  const change = (index: number, next: DecisionInput) =>
    onChange(decisions.map((shown, at) => (at === index ? sayByHand(said[at] ?? {}, shown, next) : (said[at] ?? {}))));
  return (
    <ol className={css.decisions} aria-label="この行の決定">
      {decisions.map((decision, index) => (
        <li key={`${index}-of-draft`} className={css.decision}>
          <div className={css.decisionHead}>
            <span className={css.number}>{decisions.length > 1 ? `役割${index + 1}` : '決定'}</span>
            <DecisionChips
              decision={decision} agencies={choices.agencies} members={choices.members} {...(open !== null && open !== index ? { issues: choices.issues } : {})}
            />
            {open === null && <IssueMenu decision={decision} choices={choices} onChange={(issueId) => change(index, { ...decision, issueId })} />}
            <Button
              size="small" tone="quiet" icon={Pencil} aria-expanded={open === index} onPress={() => onOpen(open === index ? null : index)}
              {...(index === 0 && open === null ? { shortcut: 'Alt+E' } : {})}
            >
              {open === index ? '閉じる' : '担当・期限'}
            </Button>
            {decisions.length > 1 && (
              <IconButton label={`役割${index + 1}を消す`} size="small" icon={X} onPress={() => { onChange(decisions.toSpliced(index, 1)); onOpen(null); }} />
            )}
          </div>
          {open === index && (
            <FieldErrors of={errorsOf(errors, index)}>
              <DecisionFields value={decision} choices={choices} onChange={(next) => change(index, next)} focusOn={decision.content === '' ? 'content' : 'lead'} />
            </FieldErrors>
          )}
        </li>
      ))}
      <li>
        <Button size="small" tone="quiet" icon={Plus} onPress={() => { onChange(addRole(said, decisions)); onOpen(decisions.length); }}>
          同じ行から役割をもう1つ
        </Button>
      </li>
    </ol>
  );
}

/** 課題 at a glance and with two keys, without opening the fields. */
function IssueMenu({ decision, choices, onChange }: { decision: DecisionInput; choices: DecisionChoices; onChange(issueId: string | null): void }) {
  if (choices.issues.length === 0) return null;
  const chosen = choices.issues.find((issue) => issue.id === decision.issueId);
  return (
    <Menu
      label={chosen ? `課題 ${chosen.title}` : '課題を選ぶ'} icon={Tag}
      lines={[
        ...choices.issues.map((issue) => ({ label: issue.title, onAction: () => onChange(issue.id) })),
        '-' as const,
        { label: '課題を指定しない', onAction: () => onChange(null) },
      ]}
    />
  );
}

const errorsOf = (errors: Props['errors'], index: number): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).flatMap(([path, words]) => (path.startsWith(`decisions.${index}.`) ? [[path.slice(`decisions.${index}.`.length), words]] : [])));
