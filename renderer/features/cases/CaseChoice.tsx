import { CASE_STATUS_LABELS } from '../../../shared/domain/cases/schema.ts';
import { useOperation } from '../../api/queries.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';

interface Props {
  label: string;
  /** The open file itself is not offered. */
  exceptId: string;
  value: string | null;
  onChange(id: string | null): void;
  isRequired?: boolean;
}

/** Another case, found by its code, household or fields. */
export function CaseChoice({ label, exceptId, value, onChange, isRequired = true }: Props) {
  const cases = useOperation('cases.list', {});
  const choices = (cases.data ?? [])
    .filter((other) => other.id !== exceptId)
    .map((other) => ({ id: other.id, label: `${other.code}　${other.household || other.fields.join('・')}`, note: CASE_STATUS_LABELS[other.status] }));
  return <ComboBox label={label} isRequired={isRequired} value={value} onChange={onChange} choices={choices} placeholder="番号や続柄で探す" />;
}
