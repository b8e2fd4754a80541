import { useEffect, useState } from 'react';
import type { Alias } from '../../../shared/domain/alias/schema.ts';
import type { SessionState } from '../../../shared/domain/anonymisation/schema.ts';
import { call } from '../../api/client.ts';
import { notifyError } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { RememberPerson } from './RememberPerson.tsx';
import css from './Workbench.module.css';

interface Props {
  caseId: string;
  /** The text on the workbench, whose people may join them. */
  state: SessionState | null;
  /** Something was remembered or forgotten: mount anew to read again. No event and no cache ever holds a name. */
  onChanged(): void;
}

/** The lines of one case in the open 対応表, and the people of this text that could join them. */
export function AliasLines({ caseId, state, onChanged }: Props) {
  const [lines, setLines] = useState<readonly Alias[] | null>(null);
  const [naming, setNaming] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    void call('alias.list', { caseId }).then((found) => !gone && setLines(found), notifyError);
    return () => {
      gone = true;
    };
  }, [caseId]);
  const change = (work: Promise<unknown>) => void work.then(onChanged, notifyError);
  if (!lines) return null;
  const people = (state?.groups ?? []).filter(({ kind, status, label, onlyHere }) => kind === 'P' && status === 'replaced' && !onlyHere && label !== '' && !lines.some((line) => line.label === label));
  if (lines.length + people.length === 0) return <p className={css.note}>このケースで覚えている人はいません。文章を開いて人名を記号に置き換えると、ここから覚えさせられます。</p>;
  return (
    <ul className={css.aliases} aria-label="記号と実名">
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
          {naming === group.id && state ? (
            <RememberPerson
              sessionId={state.sessionId} group={group} onClose={() => setNaming(null)}
              onRemember={(person) => change(call('alias.remember', { caseId, label: group.label, person }))}
            />
          ) : (
            <Button size="small" onPress={() => setNaming(group.id)}>覚える…</Button>
          )}
        </li>
      ))}
    </ul>
  );
}
