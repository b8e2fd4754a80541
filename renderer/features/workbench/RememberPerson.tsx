import { useEffect, useState } from 'react';
import type { CasePerson, WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import { call } from '../../api/client.ts';
import { notifyError } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { PersonFields } from './PersonFields.tsx';
import css from './Workbench.module.css';

interface Props {
  sessionId: string;
  group: WorkGroup;
  onRemember(person: CasePerson): void;
  onClose(): void;
}

/** The parts of a name before it goes into the 対応表: what stands apart here is found apart in the next text. */
export function RememberPerson({ sessionId, group, onRemember, onClose }: Props) {
  const [person, setPerson] = useState<CasePerson | null>(null);
  useEffect(() => {
    let gone = false;
    void call('anonymisation.proposePerson', { sessionId, groupId: group.id }).then((proposed) => !gone && setPerson(proposed), notifyError);
    return () => {
      gone = true;
    };
  }, [sessionId, group.id]);
  if (!person) return null;
  const isNamed = [person.surname, person.given, ...person.nicknames].some((word) => word.trim() !== '');
  return (
    <div className={css.remember}>
      <PersonFields label={`${group.label}の氏名`} person={person} onChange={(part) => setPerson({ ...person, ...part })} />
      <p className={css.note}>姓と名を分けると、姓だけ、名だけの書き方も見つけます。よみを入れると、かなの書き方も見つけます。</p>
      <div className={css.buttons}>
        <Button size="small" onPress={() => onRemember(person)} isDisabled={!isNamed}>この氏名で覚える</Button>
        <Button size="small" tone="quiet" onPress={onClose}>やめる</Button>
      </div>
    </div>
  );
}
