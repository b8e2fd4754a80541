import type { CasePerson } from '../../../shared/domain/anonymisation/schema.ts';

/** The longest spelling as 姓 and 名 where a blank or another spelling tells the two apart; the rest are 呼び名. */
export function splitName(spellings: readonly string[]): Omit<CasePerson, 'relationship'> {
  const [longest = '', ...others] = [...spellings].sort((a, b) => b.length - a.length);
  const [first = '', second = ''] = longest.split(/[\s\u3000]+/u);
  const rest = { surnameKana: '', givenKana: '', oldSurnames: [] };
  if (second !== '') return { ...rest, surname: first, given: second, nicknames: others.filter((word) => word !== first && word !== second) };
  const given = others.find((word) => longest.endsWith(word) && word.length < longest.length);
  if (given === undefined) return { ...rest, surname: '', given: '', nicknames: [...spellings] };
  const surname = longest.slice(0, -given.length);
  return { ...rest, surname, given, nicknames: others.filter((word) => word !== given && word !== surname) };
}
