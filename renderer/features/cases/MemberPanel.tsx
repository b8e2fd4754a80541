import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { memberLabel } from '../../../shared/domain/cases/rules.ts';
import type { CaseFile, HouseholdMember } from '../../../shared/domain/cases/schema.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import css from './Cases.module.css';
import { KeptBlock, KeptDate, KeptLine } from './KeptFields.tsx';
import { AGES, GENDERS } from './MemberDialog.tsx';
import { useSave } from './saving.tsx';
import { usePatch } from './usePatch.ts';

/** One member: what is known, what he wants and who heard it. */
export function MemberPanel({ member, file }: { member: HouseholdMember; file: CaseFile }) {
  const save = useSave();
  const [removing, setRemoving] = useState(false);
  // Consents have their own commands, so that this never writes them.
  const { id, consents: _consents, ...known } = member;
  const [shown, patch] = usePatch({ ...known, consents: [] as HouseholdMember['consents'] }, (next) => save('cases.updateMember', { id, member: next }));
  const label = memberLabel(member, file.members);
  const confirm = () => {
    setRemoving(false);
    void save('cases.removeMember', { id });
  };
  return (
    <Panel
      title={label}
      aside={<Badge tone="mask" size="small">{`記号 ${member.symbol}`}</Badge>}
      actions={<Button size="small" tone="danger" icon={Trash2} onPress={() => setRemoving(true)}>外す</Button>}
    >
      <div className={css.stack}>
        <div className={css.triple}>
          <KeptLine label="続柄" isRequired saved={member.relationship} onSave={(relationship) => patch({ relationship })} />
          <Select label="年代" value={shown.ageBand || null} onChange={(ageBand) => patch({ ageBand })} choices={AGES} />
          <Select label="性別" value={shown.gender} onChange={(gender) => patch({ gender })} choices={GENDERS} />
        </div>
        <div className={css.checks}>
          <Checkbox isSelected={shown.isSubject} onChange={(isSubject) => patch({ isSubject })}>本人</Checkbox>
          <Checkbox isSelected={shown.livesTogether} onChange={(livesTogether) => patch({ livesTogether })}>同居</Checkbox>
          <Checkbox isSelected={shown.deceased} onChange={(deceased) => patch({ deceased })}>死亡</Checkbox>
        </div>
        <KeptBlock label="状況" rows={2} placeholder="要介護2、無職 など。職業は業種まで" saved={member.situation} onSave={(situation) => patch({ situation })} />
        <KeptBlock
          label="意向" rows={2} placeholder="本人の言葉を要約して" saved={member.intention}
          // Words that were heard are confirmed unless the clerk says otherwise; mending them does not change what was said.
          onSave={(intention) => patch({ intention, intentionConfirmed: intention.trim() !== '' && (shown.intention.trim() === '' || shown.intentionConfirmed) })}
        />
        <Checkbox isSelected={shown.intentionConfirmed} onChange={(intentionConfirmed) => patch({ intentionConfirmed })} note={shown.intentionConfirmed ? undefined : '「未確認」と表示されます'}>
          本人に確かめた
        </Checkbox>
        <div className={css.triple}>
          <KeptLine label="聞いた人（機関・役割）" allowsRoster saved={member.intentionHeardBy} onSave={(intentionHeardBy) => patch({ intentionHeardBy })} />
          <KeptDate label="聞いた日" saved={member.intentionHeardOn} onSave={(intentionHeardOn) => patch({ intentionHeardOn })} />
          <KeptLine label="聞き方" placeholder="訪問、電話 など" saved={member.intentionHeardHow} onSave={(intentionHeardHow) => patch({ intentionHeardHow })} />
        </div>
      </div>
      <ConfirmDialog isOpen={removing} onClose={() => setRemoving(false)} title={`${label}をこのケースから外しますか`} confirmLabel="外す" isDanger onConfirm={confirm}>
        <p>状況・意向・同意とその履歴、世帯図の線が消えます。元に戻せません。別居や死亡のときは、外さずに印を付けてください。</p>
      </ConfirmDialog>
    </Panel>
  );
}
