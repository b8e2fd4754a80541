import type { CasePerson } from '../../../shared/domain/anonymisation/schema.ts';
import { TextField } from '../../ui/TextField.tsx';
import css from './Workbench.module.css';

const FIELDS = [['surname', '姓'], ['given', '名'], ['surnameKana', '姓のよみ'], ['givenKana', '名のよみ'], ['relationship', '続柄']] as const;

interface Props {
  label: string;
  person: CasePerson;
  hideLabels?: boolean;
  onChange(part: Partial<CasePerson>): void;
}

/** A person as he is looked for in a text: every part is another spelling that is found. */
export function PersonFields({ label, person, hideLabels = false, onChange }: Props) {
  return (
    <div className={css.person} role="group" aria-label={label}>
      {FIELDS.map(([field, name]) => <TextField key={field} label={name} hideLabel={hideLabels} value={person[field]} onChange={(value) => onChange({ [field]: value })} />)}
      <TextField
        label="旧姓・呼び名" hideLabel={hideLabels} value={person.nicknames.join('、')}
        onChange={(value) => onChange({ nicknames: value.split(/[、,，]/u).map((word) => word.trim()).slice(0, 10) })}
      />
    </div>
  );
}
