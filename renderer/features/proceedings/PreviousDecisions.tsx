import { useState } from 'react';
import { dueText } from '../../../shared/domain/decisions/dueText.ts';
import { PROGRESS_STATE_LABELS, type ProgressState } from '../../../shared/domain/decisions/schema.ts';
import type { PreviousDecision } from '../../../shared/domain/progress/schema.ts';
import { notifyError, useCommand, useOperation } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Select } from '../../ui/Select.tsx';
import { Await, EmptyState } from '../../ui/States.tsx';
import { useAutosave } from '../cases/useAutosave.ts';
import { CheckedField } from '../workbench/CheckedField.tsx';
import css from './Proceedings.module.css';

const STATES = (Object.keys(PROGRESS_STATE_LABELS) as ProgressState[]).map((id) => ({ id, label: PROGRESS_STATE_LABELS[id] })); // keys of a Record<ProgressState, …>

/** 前回決定事項の実施状況: asked first, one line each; 「事情が変わり不要」 is not 「未着手」. */
export function PreviousDecisions({ meetingId, today, isReadOnly }: { meetingId: string; today: string; isReadOnly: boolean }) {
  const query = useOperation('progress.listPrevious', { meetingId });
  return (
    <Await query={query}>
      {(decisions) =>
        decisions.length === 0 ? (
          <EmptyState title="確認する前回の決定はありません" />
        ) : (
          <ol className={css.previous} aria-label="前回の決定">
            {decisions.map((decision) => <Line key={decision.decisionId} decision={decision} meetingId={meetingId} today={today} isReadOnly={isReadOnly} />)}
          </ol>
        )
      }
    </Await>
  );
}

function Line({ decision, meetingId, today, isReadOnly }: { decision: PreviousDecision; meetingId: string; today: string; isReadOnly: boolean }) {
  const report = useCommand('progress.report', { errors: 'page' });
  const [state, setState] = useState(decision.state);
  const [seen, setSeen] = useState(decision.state);
  if (seen !== decision.state) {
    setSeen(decision.state);
    setState(decision.state);
  }
  const send = (next: ProgressState, note: string) =>
    report.mutate({ decisionId: decision.decisionId, meetingId, state: next, note }, { onError: (error) => !error.fields && notifyError(error) });
  const note = useAutosave(decision.note, (text) => send(state, text));
  const overdue = decision.dueDay !== null && decision.dueDay < today && decision.state !== 'done';
  return (
    <li className={css.previousLine}>
      <div className={css.words}>
        <b>{decision.content}</b>
        <p className={css.muted}>
          {decision.caseCode}　{decision.agencyName || '担当未定'}　{dueText(decision.due)}　{overdue && <Badge tone="stop" size="small">期限超過</Badge>}
        </p>
      </div>
      <Select
        label={`${decision.content}の状況`} hideLabel isDisabled={isReadOnly} value={state} choices={STATES}
        onChange={(next) => {
          setState(next);
          // 不要 needs its reason first; the note sends it.
          if (next !== 'dropped' || note.value.trim() !== '') send(next, note.value);
        }}
      />
      <CheckedField label={`${decision.content}の経過・事情`} hideLabel isDisabled={isReadOnly} placeholder={state === 'dropped' ? '事情（必須）' : '経過（任意）'} {...note} error={report.error?.fields?.['note']} />
    </li>
  );
}
