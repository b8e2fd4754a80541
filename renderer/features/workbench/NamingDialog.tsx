import { useState } from 'react';
import type { Naming, WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import type { HouseholdMember } from '../../../shared/domain/cases/schema.ts';
import { memberLabel } from '../../../shared/domain/cases/rules.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { CheckedField } from './CheckedField.tsx';
import css from './Workbench.module.css';

interface Props {
  group: WorkGroup;
  groups: readonly WorkGroup[];
  members: readonly HouseholdMember[];
  onlyHere: boolean;
  onClose(): void;
  onName(naming: Naming): void;
}

type Kind = Naming['kind'];
const WORDS: Record<Exclude<Kind, 'auto'>, string> = {
  family: '世帯・親族の人（続柄＋記号）', member: 'ケースに登録済みの世帯員', helper: '支援者・関係者（役割で呼ぶ）', person: 'そのほかの人（記号だけ）', same: 'ほかの書き方と同じ人', words: '言葉を自分で決める',
};

/** How somebody or something is called: the symbol stays the same for the whole case. */
export function NamingDialog({ group, groups, members, onlyHere, onClose, onName }: Props) {
  const isPerson = group.kind === 'P';
  const others = groups.filter(({ id, kind }) => kind === group.kind && id !== group.id);
  const kinds: Exclude<Kind, 'auto'>[] = isPerson
    ? ['family', ...(members.length > 0 ? (['member'] as const) : []), 'helper', 'person', ...(others.length > 0 ? (['same'] as const) : []), 'words']
    : [...(others.length > 0 ? (['same'] as const) : []), 'words'];
  const [kind, setKind] = useState(isPerson ? (group.onRoster ? 'helper' : 'family') : 'words');
  const [words, setWords] = useState(isPerson ? group.relationship : '');
  const [chosen, setChosen] = useState<string | null>(null);
  const naming = ((): Naming | null => {
    const said = words.trim();
    switch (kind) {
      case 'family':
        return said === '' ? null : { kind: 'family', relationship: said };
      case 'helper':
        return said === '' ? null : { kind: 'helper', role: said };
      case 'words':
        return said === '' ? null : { kind: 'words', label: said };
      case 'member':
        return chosen === null ? null : { kind: 'member', memberId: chosen };
      case 'same':
        return chosen === null ? null : { kind: 'same', groupId: chosen };
      default:
        return { kind: 'person' };
    }
  })();
  const change = (next: string) => {
    setKind(next);
    setChosen(null);
  };
  return (
    <Dialog isOpen onClose={onClose} title={onlyHere ? 'この1か所だけの呼び方を決める' : '呼び方を決める'} submitLabel="この呼び方にする" onSubmit={() => naming && onName(naming)} isSubmitDisabled={naming === null}>
      <p className={css.spellings}>{group.spellings.join('／')}</p>
      <RadioGroup label="呼び方" value={kind} onChange={change} choices={kinds.map((id) => ({ id: id as string, label: WORDS[id] }))} isColumn />
      {kind === 'family' && <CheckedField label="続柄" value={words} onChange={setWords} placeholder="長男、母、本人 など" isRequired autoFocus />}
      {kind === 'helper' && <CheckedField label="役割" value={words} onChange={setWords} placeholder="担当ケアマネ、主治医 など" isRequired autoFocus />}
      {kind === 'words' && <CheckedField label="置き換える言葉" value={words} onChange={setWords} placeholder="元の語を含まない言い方" isRequired autoFocus />}
      {kind === 'member' && <Select label="世帯員" value={chosen} onChange={setChosen} choices={members.map((member) => ({ id: member.id, label: `${memberLabel(member, members)}　${member.symbol}` }))} />}
      {kind === 'same' && <Select label="同じもの" value={chosen} onChange={setChosen} choices={others.map(({ id, spellings, label }) => ({ id, label: spellings[0] ?? '', note: label }))} />}
    </Dialog>
  );
}
