/** 法人格 that say nothing on a board. */
const corporateForm =
  /^(?:社会福祉法人|社会医療法人|医療法人(?:社団|財団)?|(?:一般|公益)(?:社団|財団)法人|特定非営利活動法人|NPO法人|ＮＰＯ法人|学校法人|宗教法人|株式会社|有限会社|合同会社)/u;

/** Abbreviations that everybody in the field says. */
const wellKnown: readonly [RegExp, string][] = [
  [/社会福祉協議会$/u, '社協'],
  [/民生委員・?児童委員協議会$/u, '民児協'],
  [/地域包括支援センター$/u, '地域包括'],
  [/(?:障害者|障がい者)?基幹相談支援センター$/u, '基幹相談'],
  [/地域生活定着支援センター$/u, '定着支援'],
];

/** The municipality that a list speaks of most, found where a blank follows it: 「みなと野市 福祉総務課」. Empty when there is none. */
export function guessMunicipality(agencyNames: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of agencyNames) {
    const found = /^(\S{1,9}[市区町村])\s/u.exec(name)?.[1];
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Proposes a name for narrow places (board, projector); empty means the full name is short enough. The clerk may change it. */
export function proposeShortName(name: string, municipality: string): string {
  const nickname = /「([^「」]+)」$/u.exec(name)?.[1];
  if (nickname) return nickname.slice(0, 24);
  const corporate = corporateForm.exec(name)?.[0];
  // 「医療法人清風会 みなと野こころの病院」: what follows the blank is what people say.
  let short = corporate ? (/\s(.+)$/u.exec(name)?.[1] ?? name.slice(corporate.length)) : name;
  const own = corporate ? municipality.slice(0, -1) : municipality;
  if (own !== '' && short.startsWith(own)) short = short.slice(own.length);
  short = short.trim();
  for (const [pattern, abbreviation] of wellKnown) short = short.replace(pattern, abbreviation);
  return short === name || short === '' ? '' : short.slice(0, 24);
}
