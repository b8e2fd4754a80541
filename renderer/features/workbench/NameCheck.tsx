import { createContext, type ReactNode, useContext } from 'react';
import type { NameHit } from '../../../shared/domain/anonymisation/schema.ts';
import { Menu } from '../../ui/Menu.tsx';
import css from './NameCheck.module.css';
import { useNameCheck } from './useNameCheck.ts';

/** The case that the fields below are about: its people are what a name may be replaced by. */
export const NameCheckCase = createContext<string | null>(null);

interface Props {
  text: string;
  /** Names of the 名簿 have their place here (担当 in a typed decision). */
  allowsRoster?: boolean;
  /** Puts words with a symbol in place of the name back into the field. */
  onReplace(text: string, made: readonly { from: string; to: string }[]): void;
}

/** 実名の疑い below a field: says what, why, and offers what may stand there instead. */
export function NameCheck(props: Props) {
  return useNameNotes(props);
}

/** The same for a field that shows it in place of its description; undefined while there is nothing to say. */
export function useNameNotes({ text, allowsRoster = false, onReplace }: Props): ReactNode {
  const hits = useNameCheck(text, useContext(NameCheckCase)).filter((hit) => !allowsRoster || !hit.reason.startsWith('名簿'));
  const once = [...new Map(hits.map((hit) => [hit.text, hit])).values()];
  if (once.length === 0) return undefined;
  return (
    <span className={css.hits} role="status" aria-label="実名の疑い">
      {once.slice(0, 4).map((hit) => <Hit key={hit.text} hit={hit} text={text} onReplace={onReplace} />)}
      {once.length > 4 && <span>ほか{once.length - 4}件</span>}
    </span>
  );
}

const HONORIFICS = ['さん', '様', '氏', 'くん', 'ちゃん', '君', ''];

function Hit({ hit, text, onReplace }: { hit: NameHit } & Pick<Props, 'text' | 'onReplace'>) {
  const replace = (to: string) => {
    // 吉原さん becomes 住宅課の担当: the honorific goes with the name.
    const made = HONORIFICS.map((honorific) => ({ from: hit.text + honorific, to })).filter(({ from }) => text.includes(from));
    onReplace(made.reduce((words, { from }) => words.replaceAll(from, to), text), made);
  };
  return (
    <span className={css.hit}>
      <span>実名の疑い: <b>{hit.text}</b><small>{hit.reason}</small></span>
      <Menu label="記号に置き換える" lines={hit.choices.map((label) => ({ label, onAction: () => replace(label) }))} />
    </span>
  );
}
