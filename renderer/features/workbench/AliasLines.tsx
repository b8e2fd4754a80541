import { useEffect, useState } from 'react';
import type { Alias } from '../../../shared/domain/alias/schema.ts';
import type { WorkGroup } from '../../../shared/domain/anonymisation/schema.ts';
import { call } from '../../api/client.ts';
import { notifyError } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { splitName } from './splitName.ts';
import css from './Workbench.module.css';

interface Props {
  caseId: string;
  groups: readonly WorkGroup[];
  /** Something was remembered or forgotten: mount anew to read again. No event and no cache ever holds a name. */
  onChanged(): void;
}

/** The lines of one case in the open 対応表, and the people of this text that could join them. */
export function AliasLines({ caseId, groups, onChanged }: Props) {
  const [lines, setLines] = useState<readonly Alias[]>([]);
  useEffect(() => {
    let gone = false;
    void call('alias.list', { caseId }).then((found) => !gone && setLines(found), notifyError);
    return () => {
      gone = true;
    };
  }, [caseId]);
  const change = (work: Promise<unknown>) => void work.then(onChanged, notifyError);
  const people = groups.filter(({ kind, status, label }) => kind === 'P' && status === 'replaced' && !lines.some((line) => line.label === label));
  return (
    <ul className={css.aliases}>
      {lines.map(({ id, label, person }) => (
        <li key={id}>
          <b>{label}</b>
          <span>{[person.surname, person.given, ...person.nicknames].filter(Boolean).join(' ')}</span>
          <Button size="small" tone="quiet" onPress={() => change(call('alias.forget', { id }))}>忘れる</Button>
        </li>
      ))}
      {people.map((group) => (
        <li key={group.id}>
          <b>{group.label}</b>
          <span>{group.spellings.join('／')}</span>
          <Button size="small" onPress={() => change(call('alias.remember', { caseId, label: group.label, person: { ...splitName(group.spellings), relationship: group.relationship } }))}>覚える</Button>
        </li>
      ))}
    </ul>
  );
}
