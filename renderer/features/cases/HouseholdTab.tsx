import { ArrowDown, ArrowUp, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { consentOf, endangeredItems, intentionText, memberLabel } from '../../../shared/domain/cases/rules.ts';
import { CONSENT_PURPOSE_LABELS, type CaseFile, type HouseholdMember, consentPurpose } from '../../../shared/domain/cases/schema.ts';
import { wareki } from '../../../shared/text/wareki.ts';
import { useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { today } from '../../ui/DateField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Message } from '../../ui/Message.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { EmptyState } from '../../ui/States.tsx';
import { ConsentBadge } from './badges.tsx';
import { ExcludedSeats } from './ExcludedSeats.tsx';
import css from './Household.module.css';
import { ConsentHistory } from './ConsentHistory.tsx';
import { ConsentPanel } from './ConsentPanel.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { MemberPanel } from './MemberPanel.tsx';
import { useSave } from './saving.tsx';
import { SheetMembersOffer } from './SheetMembersOffer.tsx';

/** 世帯・同意: everyone at the left, the chosen one at the right. */
export function HouseholdTab({ file }: { file: CaseFile }) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const chosen = file.members.find((member) => member.id === chosenId) ?? file.members[0];
  const addButton = <Button size="small" icon={UserPlus} onPress={() => setAdding(true)}>世帯員を加える</Button>;
  return (
    <div className={css.sheet}>
      <EndangeredItems file={file} />
      {file.meetings.filter(({ date }) => date >= today()).map((meeting) => (
        <ExcludedSeats key={meeting.itemId} file={file} meetingId={meeting.meetingId} subjectMemberIds={meeting.subjectMemberIds} title={meeting.title} />
      ))}
      <SheetMembersOffer file={file} />
      <div className={css.household}>
        <Panel title="世帯員" actions={addButton}>
          {file.members.length === 0 && (
            <EmptyState title="世帯員はまだいません">続柄・年代・記号だけで書きます。重層的支援会議の議題にするには、対象になる人の同意が要ります。</EmptyState>
          )}
          <ul className={css.members}>
            {file.members.map((member, index) => (
              <MemberLine key={member.id} file={file} member={member} index={index} isChosen={member === chosen} onChoose={() => setChosenId(member.id)} />
            ))}
          </ul>
        </Panel>
        <div className={css.detail}>
          {chosen && (
            <>
              <MemberPanel key={chosen.id} member={chosen} file={file} />
              <ConsentPanel key={`${chosen.id} consent`} member={chosen} label={memberLabel(chosen, file.members)} />
              <ConsentHistory caseId={file.id} member={chosen} />
            </>
          )}
        </div>
      </div>
      {adding && <MemberDialog caseId={file.id} hasSubject={file.members.some((member) => member.isSubject)} onClose={() => setAdding(false)} onMade={setChosenId} />}
    </div>
  );
}

function EndangeredItems({ file }: { file: CaseFile }) {
  const { open } = useRouter();
  return endangeredItems(file, today()).map(({ meeting, members }) => (
    <Message key={meeting.itemId} tone="stop" action={<Button size="small" onPress={() => open({ kind: 'meeting', meetingId: meeting.meetingId })}>会議を開く</Button>}>
      {`${meeting.title}（${wareki(meeting.date)}）では、${members.map((member) => memberLabel(member, file.members)).join('、')}の情報共有の同意がそろっていません。対象者から外すか、支援会議の議題にしてください。`}
    </Message>
  ));
}

interface LineProps {
  file: CaseFile;
  member: HouseholdMember;
  index: number;
  isChosen: boolean;
  onChoose(): void;
}

function MemberLine({ file, member, index, isChosen, onChoose }: LineProps) {
  const save = useSave();
  const move = (position: number) => void save('cases.moveMember', { id: member.id, position });
  return (
    <li className={cx(css.line, isChosen && css.chosen)}>
      <div className={css.lineHead}>
        <Button tone="quiet" size="small" className={cx(css.name)} onPress={onChoose}>
          <span className={css.symbol}>{member.symbol}</span>
          {memberLabel(member, file.members)}
        </Button>
        {member.isSubject && <Badge tone="mask" size="small">本人</Badge>}
        {!member.livesTogether && <Badge size="small">別居</Badge>}
        {member.deceased && <Badge size="small">死亡</Badge>}
        <span className={css.tools}>
          <IconButton label={`${member.relationship}を上へ`} icon={ArrowUp} isDisabled={index === 0} onPress={() => move(index - 1)} />
          <IconButton label={`${member.relationship}を下へ`} icon={ArrowDown} isDisabled={index === file.members.length - 1} onPress={() => move(index + 1)} />
        </span>
      </div>
      {!member.deceased && (
        <>
          <div className={css.lineBadges}>
            {consentPurpose.options.map((purpose) => <ConsentBadge key={purpose} purpose={CONSENT_PURPOSE_LABELS[purpose]} state={consentOf(member, purpose)} />)}
          </div>
          <p className={css.intention}>{`意向　${intentionText(member)}`}</p>
        </>
      )}
    </li>
  );
}
