import { useState } from 'react';
import { AGE_BANDS, type HouseholdMemberInput } from '../../../shared/domain/cases/schema.ts';
import { useCommand } from '../../api/queries.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { CheckedField } from '../workbench/CheckedField.tsx';
import css from './Cases.module.css';

const EMPTY: HouseholdMemberInput = {
  symbol: '', relationship: '', ageBand: '', gender: 'unknown', isSubject: false, livesTogether: true, deceased: false, situation: '',
  intention: '', intentionConfirmed: false, intentionHeardBy: '', intentionHeardOn: null, intentionHeardHow: '', consents: [],
};

/** 性別 as asked for where it matters. */
export const GENDERS = [
  { id: 'female' as const, label: '女性' },
  { id: 'male' as const, label: '男性' },
  { id: 'unknown' as const, label: '書かない・不明' },
];

/** 年代 as choices. */
export const AGES = AGE_BANDS.map((band) => ({ id: band as string, label: band }));

interface Props {
  caseId: string;
  hasSubject: boolean;
  onClose(): void;
  onMade(id: string): void;
}

/** 世帯員を加える: 続柄 and 年代 first; the symbol comes by itself. */
export function MemberDialog({ caseId, hasSubject, onClose, onMade }: Props) {
  const add = useCommand('cases.addMember', { errors: 'page' });
  const [member, setMember] = useState<HouseholdMemberInput>({ ...EMPTY, isSubject: !hasSubject });
  const set = (patch: Partial<HouseholdMemberInput>) => setMember({ ...member, ...patch });
  const submit = () =>
    add.mutate(
      { caseId, member },
      {
        onSuccess: ({ id }) => {
          onMade(id);
          onClose();
        },
      },
    );
  return (
    <Dialog isOpen onClose={onClose} title="世帯員を加える" submitLabel="加える" onSubmit={submit} isSubmitting={add.isPending}>
      <FieldErrors of={add.error?.fields}>
        <p className={css.hint}>氏名・生年月日・住所・電話番号は入れません。同じ続柄の人が二人いるときは、記号（長男B など）で呼び分けます。</p>
        <div className={css.pair}>
          <CheckedField label="続柄" isRequired autoFocus path="member.relationship" placeholder="母、長男、孫、本人 など" value={member.relationship} onChange={(relationship) => set({ relationship })} />
          <Select label="年代" value={member.ageBand || null} onChange={(ageBand) => set({ ageBand })} choices={AGES} />
        </div>
        <RadioGroup label="性別（世帯図に使います）" value={member.gender} onChange={(gender) => set({ gender })} choices={GENDERS} />
        <div className={css.checks}>
          <Checkbox isSelected={member.isSubject} onChange={(isSubject) => set({ isSubject })}>本人（相談の中心の人）</Checkbox>
          <Checkbox isSelected={member.livesTogether} onChange={(livesTogether) => set({ livesTogether })}>同居</Checkbox>
          <Checkbox isSelected={member.deceased} onChange={(deceased) => set({ deceased })}>死亡</Checkbox>
        </div>
      </FieldErrors>
    </Dialog>
  );
}
