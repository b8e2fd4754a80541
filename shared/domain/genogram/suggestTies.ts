import type { FamilyTie } from './schema.ts';

/** What is needed of a member to guess. */
interface Relative {
  id: string;
  relationship: string;
  isSubject: boolean;
}

const CHILD = /^(?:[長次二三四五六]|末)?(?:男|女)$|^(?:子|息子|娘|養子|養女)$/u;
const PARTNER = /^(?:妻|夫|配偶者|内縁の?[妻夫]|パートナー)$/u;
const FORMER = /^(?:元|前)[妻夫]$|^離婚した[妻夫]$/u;
const PARENT = /^(?:父|母|実父|実母|養父|養母|継父|継母)$/u;
const SIBLING = /^(?:兄|姉|弟|妹|[長次三]?[兄姉弟妹])$/u;
const GRANDCHILD = /^孫(?:娘|息子)?$/u;
const GRANDPARENT = /^祖[父母]$/u;

/**
 * Guesses lines from 続柄 as seen from the 本人; what it cannot tell (whose grandchild, of which parent) it leaves to the clerk.
 * Offices also write 母・長男 of a 本人 who is the 母 or the 長男 himself: then 父 is her husband, and 長女 his sister.
 */
export function suggestTies(members: readonly Relative[]): FamilyTie[] {
  const subject = members.find((member) => member.isSubject) ?? members.find((member) => member.relationship === '本人');
  if (!subject) return [];
  const those = (pattern: RegExp) => members.filter((member) => member.id !== subject.id && pattern.test(member.relationship)).map((member) => member.id);
  const subjectIs = (...patterns: RegExp[]) => patterns.some((pattern) => pattern.test(subject.relationship));
  const parent = (a: string, b: string): FamilyTie => ({ kind: 'parent', a, b });
  // 妻 beside a 母, 夫 beside a 父 is somebody else's.
  const ofAnother = subjectIs(/母$/u) ? /妻$/u : subjectIs(/父$/u) ? /夫$/u : /^$/u;
  const own = (ids: string[]) => ids.filter((id) => !members.some((member) => member.id === id && ofAnother.test(member.relationship)));
  const [spouses, former] = [own(those(PARTNER)), own(those(FORMER))];
  const seesOtherwise = subjectIs(PARENT, PARTNER, GRANDPARENT, GRANDCHILD);
  const partners = subjectIs(PARENT) && spouses.length === 0 ? those(PARENT).slice(0, 1) : spouses;
  const parents = seesOtherwise ? [] : those(PARENT);
  const children = subjectIs(CHILD, SIBLING, GRANDCHILD) ? [] : those(CHILD);
  const siblings = [...(seesOtherwise ? [] : those(SIBLING)), ...(subjectIs(CHILD) && spouses.length === 0 ? those(CHILD) : [])];
  const [onlyChild, ...moreChildren] = children;
  const [firstParent, secondParent] = parents;
  // With a former partner, too, nobody can tell whose child it is.
  const otherParents = former.length === 0 && partners.length === 1 ? partners : [];
  const ties: FamilyTie[] = [
    ...partners.map((b): FamilyTie => ({ kind: 'couple', a: subject.id, b })),
    ...former.map((b): FamilyTie => ({ kind: 'divorced', a: subject.id, b })),
    ...children.flatMap((child) => [subject.id, ...otherParents].map((each) => parent(each, child))),
    ...parents.map((each) => parent(each, subject.id)),
  ];
  if (firstParent && secondParent && parents.length === 2) ties.push({ kind: 'couple', a: firstParent, b: secondParent });
  for (const sibling of siblings) {
    ties.push({ kind: 'sibling', a: subject.id, b: sibling }, ...parents.map((each) => parent(each, sibling)));
  }
  if (onlyChild && moreChildren.length === 0) ties.push(...those(GRANDCHILD).map((grandchild) => parent(onlyChild, grandchild)));
  if (firstParent && parents.length === 1) ties.push(...those(GRANDPARENT).map((grandparent) => parent(grandparent, firstParent)));
  return [...ties, ...members.flatMap((member) => tiesByWords(member, members))];
}

/** 長男の妻, 長女の子: the word before の names the other end, where only one is called so. */
function tiesByWords({ id, relationship }: Relative, members: readonly Relative[]): FamilyTie[] {
  const [, whose, what] = /^(.+)の(.+)$/u.exec(relationship) ?? [];
  const bases = members.filter((member) => member.id !== id && (member.relationship === whose || (whose === '本人' && member.isSubject)));
  const [base] = bases;
  if (!base || !what || bases.length > 1) return [];
  if (PARTNER.test(what)) return [{ kind: 'couple', a: base.id, b: id }];
  if (FORMER.test(what)) return [{ kind: 'divorced', a: base.id, b: id }];
  if (CHILD.test(what)) return [{ kind: 'parent', a: base.id, b: id }];
  if (PARENT.test(what)) return [{ kind: 'parent', a: id, b: base.id }];
  return SIBLING.test(what) ? [{ kind: 'sibling', a: base.id, b: id }] : [];
}
