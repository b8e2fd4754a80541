import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { CasePerson, CaseRoster } from '../../../shared/domain/anonymisation/schema.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { PersonFields } from './PersonFields.tsx';
import type { Session } from './useSession.ts';
import css from './Workbench.module.css';

const nobody: CasePerson = { surname: '', given: '', surnameKana: '', givenKana: '', oldSurnames: [], nicknames: [], relationship: '' };
/** Nobody is given yet. */
export const emptyRoster: CaseRoster = { people: [], places: [], facilities: [] };

interface Props {
  session: Session;
  /** What was given before for this text. */
  roster: CaseRoster;
  onApplied(roster: CaseRoster): void;
  onClose(): void;
}

const wordsOf = (text: string) => text.split(/[\n、,，]/u).map((word) => word.trim()).filter((word) => word !== '');

/** The real names of this case, so that every spelling is found: kept in memory until the text is saved or given up. */
export function RosterDialog({ session, roster, onApplied, onClose }: Props) {
  const [people, setPeople] = useState<CasePerson[]>(roster.people.length > 0 ? roster.people : [nobody]);
  const [places, setPlaces] = useState(roster.places.join('\n'));
  const [facilities, setFacilities] = useState(roster.facilities.join('\n'));
  const [busy, setBusy] = useState(false);
  const set = (index: number, part: Partial<CasePerson>) => setPeople((before) => before.map((person, at) => (at === index ? { ...person, ...part } : person)));
  const apply = async () => {
    setBusy(true);
    const named = people.filter((person) => [person.surname, person.given, ...person.nicknames].some((word) => word.trim() !== ''));
    const given = { people: named, places: wordsOf(places), facilities: wordsOf(facilities) };
    const done = await session.assignRoster(given);
    setBusy(false);
    if (done) onApplied(given);
  };
  return (
    <Dialog isOpen onClose={onClose} title="このケースの人・場所・施設" size="wide" submitLabel="文章から探す" onSubmit={() => void apply()} isSubmitting={busy}>
      <p className={css.note}>入れた名前は保存しません。姓だけ、名だけ、かな、字体の違い、旧姓、呼び名も探します。よみを入れると、記号が頭文字と同じになりません。</p>
      {people.map((person, index) => (
        <PersonFields key={index} label={`${index + 1}人目`} hideLabels={index > 0} person={person} onChange={(part) => set(index, part)} />
      ))}
      <Button size="small" className={cx(css.add)} icon={Plus} onPress={() => setPeople((before) => [...before, nobody])}>人を足す</Button>
      <div className={css.pair}>
        <TextArea label="場所（町名、団地など。一行に一つ）" value={places} onChange={setPlaces} rows={2} />
        <TextArea label="施設・学校・勤務先（一行に一つ）" value={facilities} onChange={setFacilities} rows={2} />
      </div>
    </Dialog>
  );
}
