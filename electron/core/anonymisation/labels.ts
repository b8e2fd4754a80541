import type { DateStyle } from '../../../shared/domain/anonymisation/choices.ts';
import type { Naming } from '../../../shared/domain/anonymisation/schema.ts';
import { addressLabel, facilityKind, facilityLabel } from './facilityLabels.ts';
import type { MarkGroup } from './groups.ts';
import { hintOf } from './persons.ts';
import { initialsOf, nextLetter } from './symbols.ts';

/** A person of the file already, whose symbol stays. */
export interface KnownMember {
  readonly id: string;
  readonly symbol: string;
  readonly relationship: string;
}

/** What names are given from. */
export interface LabelInput {
  readonly text: string;
  /** In order of appearance. */
  readonly groups: readonly MarkGroup[];
  readonly namings: ReadonlyMap<string, Naming>;
  /** 続柄 that came with the case's roster, by index of the person. */
  readonly relationships: readonly string[];
  readonly members: readonly KnownMember[];
  /** Letters given before in this case: never again for somebody else. */
  readonly used: ReadonlySet<string>;
  /** Letters of this sitting by group: they stay however decisions change. */
  readonly letters: Map<string, string>;
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly origin: string;
  readonly dateStyle: DateStyle;
}

/** What a group of marks becomes. */
export interface GroupLabel {
  readonly label: string;
  readonly relationship: string;
  readonly role: string;
  readonly symbol: string;
  readonly memberId: string | null;
}

const plain = (label: string): GroupLabel => ({ label, relationship: '', role: '', symbol: '', memberId: null });

/** Gives every group its name: letters in order of appearance, families by 続柄, helpers by role, facilities by kind (field.md §5.1, §5.2). */
export function labelGroups(input: LabelInput): Map<string, GroupLabel> {
  const { text, groups, letters } = input;
  const labels = new Map<string, GroupLabel>();
  const taken = new Set([...input.used, ...letters.values(), ...input.members.map(({ symbol }) => symbol)]);
  const claimed = new Set<string>();
  const roles = new Set<string>();
  const kinds = new Set<number>();

  const letterOf = (group: MarkGroup): string => {
    const letter = letters.get(group.id) ?? nextLetter(taken, initialsOf([...(input.readings.get(group.id) ?? []), spelling(text, group)]));
    letters.set(group.id, letter);
    taken.add(letter);
    return letter;
  };
  const ofMember = ({ id, symbol, relationship }: KnownMember): GroupLabel => ({
    label: relationship === '本人' ? `${symbol}さん` : `${relationship}${symbol}`, relationship, role: '', symbol, memberId: id,
  });
  const family = (group: MarkGroup, relationship: string): GroupLabel => {
    const [member, other] = input.members.filter((each) => each.relationship === relationship);
    if (member && !other && !claimed.has(member.id) && !letters.has(group.id)) {
      claimed.add(member.id);
      return ofMember(member);
    }
    const symbol = letterOf(group);
    return { label: relationship === '本人' ? `${symbol}さん` : `${relationship}${symbol}`, relationship, role: '', symbol, memberId: null };
  };
  const helper = (group: MarkGroup, role: string): GroupLabel => {
    const label = roles.has(role) ? `${role}${letterOf(group)}` : role;
    roles.add(role);
    return { ...plain(label), role };
  };
  const person = (group: MarkGroup): GroupLabel => {
    const symbol = letterOf(group);
    const honorific = /^(?:先生|医師)/u.exec(text.slice(group.marks[0]?.end ?? 0, (group.marks[0]?.end ?? 0) + 2))?.[0] ?? 'さん';
    return { ...plain(`${symbol}${honorific}`), symbol };
  };
  const automatic = (group: MarkGroup): GroupLabel => {
    const name = spelling(text, group);
    if (group.kind === 'A') return plain(addressLabel(name));
    if (group.kind === 'F') {
      const kind = facilityKind(name);
      const isFirst = !kinds.has(kind);
      kinds.add(kind);
      return plain(facilityLabel(name, () => letterOf(group), isFirst));
    }
    const given = group.person === null ? '' : (input.relationships[group.person] ?? '');
    const hint = given === '' ? hintOf(text, group.marks) : { relationship: given, role: '' };
    if (hint.relationship !== '') return family(group, hint.relationship);
    return hint.role === '' ? person(group) : helper(group, hint.role);
  };
  const named = (group: MarkGroup, naming: Naming): GroupLabel | undefined => {
    switch (naming.kind) {
      case 'auto':
        return automatic(group);
      case 'family':
        return family(group, naming.relationship);
      case 'helper':
        return helper(group, naming.role);
      case 'person':
        return person(group);
      case 'words':
        return plain(naming.label);
      case 'member': {
        const member = input.members.find(({ id }) => id === naming.memberId);
        return member && ofMember(member);
      }
      case 'same':
        return undefined;
    }
  };
  // What may be the name of somebody else in the list is called like him.
  const namesake = (group: MarkGroup): MarkGroup | undefined => {
    if (group.person === null || group.certain || (input.namings.get(group.id)?.kind ?? 'auto') !== 'auto') return undefined;
    return groups.find((other) => other.certain && other.person === group.person);
  };
  for (const group of groups) {
    if (namesake(group)) continue;
    if (!'PAF'.includes(group.kind) && input.namings.get(group.id)?.kind !== 'words') continue;
    const label = named(group, input.namings.get(group.id) ?? { kind: 'auto' });
    if (label) labels.set(group.id, label);
  }
  for (const group of groups) {
    const naming = input.namings.get(group.id);
    const like = naming?.kind === 'same' ? naming.groupId : namesake(group)?.id;
    if (like !== undefined) labels.set(group.id, labels.get(like) ?? person(group));
  }
  return labels;
}

/** The longest spelling of a group: the one that says most. */
export function spelling(text: string, group: MarkGroup): string {
  return group.marks.map(({ start, end }) => text.slice(start, end)).reduce((best, each) => (each.length > best.length ? each : best), '');
}
