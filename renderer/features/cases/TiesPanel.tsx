import { X } from 'lucide-react';
import { useState } from 'react';
import { FAMILY_TIE_LABELS, type FamilyTie, type FamilyTieKind, familyTieKind } from '../../../shared/domain/genogram/schema.ts';
import type { Person } from '../../../shared/domain/genogram/shapes.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import cases from './Cases.module.css';

interface Props {
  people: readonly Person[];
  ties: readonly FamilyTie[];
  onChange(ties: FamilyTie[]): void;
}

/** 続き関係: the lines of the diagram as a list, so that they can be drawn without a mouse. */
export function TiesPanel({ people, ties, onChange }: Props) {
  const [a, setA] = useState<string | null>(null);
  const [kind, setKind] = useState<FamilyTieKind>('parent');
  const [b, setB] = useState<string | null>(null);
  const name = (id: string) => people.find((person) => person.id === id)?.label ?? '';
  const choices = people.map((person) => ({ id: person.id, label: `${person.label}${person.ageBand ? `（${person.ageBand}）` : ''}` }));
  const words = (tie: FamilyTie) => (tie.kind === 'parent' ? `${name(tie.a)} → ${name(tie.b)}` : `${name(tie.a)} と ${name(tie.b)}`);
  const isKnown = ties.some((tie) => tie.kind === kind && ((tie.a === a && tie.b === b) || (kind !== 'parent' && tie.a === b && tie.b === a)));
  const add = () => {
    if (!a || !b) return;
    onChange([...ties, { kind, a, b }]);
    setB(null);
  };
  return (
    <Panel title="つながり">
      <div className={cases.stack}>
        {ties.length === 0 && <p className={cases.hint}>親子・夫婦などのつながりを加えると、図に線が引かれます。</p>}
        <ul className={cases.list}>
          {ties.map((tie, index) => (
            <li key={`${tie.kind} ${tie.a} ${tie.b}`} className={cases.tieRow}>
              <span className={cases.note}>{tie.kind === 'parent' ? '親子' : FAMILY_TIE_LABELS[tie.kind]}</span>
              <span>{words(tie)}</span>
              <IconButton label={`${words(tie)}のつながりを外す`} icon={X} onPress={() => onChange(ties.filter((_, other) => other !== index))} />
            </li>
          ))}
        </ul>
        <Select label="だれ" value={a} onChange={setA} choices={choices} />
        <Select label="つながり" value={kind} onChange={(next) => setKind(next)} choices={familyTieKind.options.map((id) => ({ id, label: FAMILY_TIE_LABELS[id] }))} />
        <Select label={kind === 'parent' ? 'だれ（子）' : 'だれ'} value={b} onChange={setB} choices={choices.filter((choice) => choice.id !== a)} />
        <Button onPress={add} isDisabled={!a || !b || isKnown}>{isKnown ? 'すでに結ばれています' : '線を加える'}</Button>
      </div>
    </Panel>
  );
}
