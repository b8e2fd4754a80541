import { memo, useCallback, useState } from 'react';
import { MARK_KIND_LABELS, type SharedDecision, type SessionState, USUAL_REASON, type WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Around } from './Around.tsx';
import css from './Workbench.module.css';

type What = SharedDecision['kind'];
const WHAT = [{ id: 'leave', label: '残す' }, { id: 'replace', label: '置き換える' }] as const;

/** Marks that are only suspected and still wait: those that may be decided in a row. */
export const guesses = (groups: readonly WorkGroup[]): WorkGroup[] => groups.filter(({ isGuess, status, skipped }) => isGuess && status === 'undecided' && !skipped);

interface Props {
  state: SessionState;
  text: string;
  onClose(): void;
  onDecide(groupIds: string[], decision: SharedDecision): void;
}

/** Several suspected words decided at once, each seen where it stands. None is chosen beforehand: a person looks first. */
export function ManyDialog({ state, text, onClose, onDecide }: Props) {
  const waiting = guesses(state.groups);
  const [chosen, setChosen] = useState<string[]>([]);
  const [what, setWhat] = useState<What>('leave');
  const ends = new Map(state.marks.map(({ start, end }) => [start, end]));
  const picked = new Set(chosen);
  const choose = useCallback((id: string, isChosen: boolean) => setChosen((before) => (isChosen ? [...before, id] : before.filter((each) => each !== id))), []);
  const all = chosen.length === waiting.length;
  const decide = () => onDecide(chosen, what === 'leave' ? { kind: 'leave', reason: USUAL_REASON } : { kind: 'replace', naming: { kind: 'auto' } });
  return (
    <Dialog
      isOpen onClose={onClose} title="要確認をまとめて決める" size="wide" onSubmit={decide} isSubmitDisabled={chosen.length === 0}
      submitLabel={`${chosen.length}件を${what === 'leave' ? '残す' : '置き換える'}`}
    >
      <p className={css.note}>名前や所在地かもしれない、というだけの印です。前後を読んで選んでください。「元に戻す」で、まとめて戻せます。</p>
      <RadioGroup<What> label="選んだ語を" value={what} onChange={setWhat} choices={WHAT} />
      <Checkbox isSelected={all} isIndeterminate={!all && chosen.length > 0} onChange={(isAll) => setChosen(isAll ? waiting.map(({ id }) => id) : [])}>すべて選ぶ（{waiting.length}件）</Checkbox>
      <ul className={css.many} aria-label="要確認の語">
        {waiting.map(({ id, first, kind, count, reason }) => (
          <Row
            key={id} id={id} text={text} start={first} end={ends.get(first) ?? first} isChosen={picked.has(id)} onChoose={choose}
            note={`${MARK_KIND_LABELS[kind]}${count > 1 ? `・${count}か所` : ''}・${reason}`}
          />
        ))}
      </ul>
    </Dialog>
  );
}

interface RowProps {
  id: string;
  text: string;
  start: number;
  end: number;
  note: string;
  isChosen: boolean;
  onChoose(id: string, isChosen: boolean): void;
}

/** Drawn anew only when it is chosen or not: hundreds may wait. */
const Row = memo(function Row({ id, text, start, end, note, isChosen, onChoose }: RowProps) {
  return (
    <li>
      <Checkbox isSelected={isChosen} onChange={(now) => onChoose(id, now)} note={note}>
        <Around text={text} start={start} end={end} reach={24} />
      </Checkbox>
    </li>
  );
});
