import type { Naming } from '../../../../shared/domain/anonymisation/schema.ts';
import type { MarkGroup } from '../../anonymisation/groups.ts';
import type { Mark } from '../../anonymisation/types.ts';
import type { Decided, PlaceDecision, WorkSession } from './sessions.ts';

/** A group that one place makes by itself, and the group it was taken out of. */
export interface Apart {
  readonly of: string;
  readonly decision: Decided;
}

/** The groups of a text as they are decided: a place decided by itself stands apart from the rest of its group. */
export interface DecidedGroups {
  readonly groups: readonly MarkGroup[];
  readonly apart: ReadonlyMap<string, Apart>;
}

const placeId = ({ start }: PlaceDecision): string => `@${start}`;

/** Takes every place that is decided by itself out of its group. */
export function decidedGroups({ groups, decisions }: Pick<WorkSession, 'groups' | 'decisions'>): DecidedGroups {
  const apart = new Map<string, Apart>();
  const all = groups.flatMap((group) => {
    const own = new Map<string, { place: PlaceDecision; marks: Mark[] }>();
    const rest = group.marks.filter((mark) => {
      const place = decisions.byPlace.find((each) => holds(each, mark));
      if (!place) return true;
      own.set(placeId(place), { place, marks: [...(own.get(placeId(place))?.marks ?? []), mark] });
      return false;
    });
    for (const [id, { place }] of own) apart.set(id, { of: group.id, decision: place.decision });
    const single = [...own].map(([id, { marks }]): MarkGroup => ({ ...group, id, marks, isShared: false }));
    return rest.length > 0 ? [{ ...group, marks: rest, certain: isStillCertain(group, rest, [...own.values()]) }, ...single] : single;
  });
  return { groups: all, apart };
}

/** After a text was read anew a name may reach further than the words that were left: those are asked about again. */
const holds = ({ start, end, decision }: PlaceDecision, mark: Mark): boolean =>
  decision.kind === 'leave' ? start <= mark.start && mark.end <= end : mark.start < end && start < mark.end;

/** What was certain only because of a place that turned out to be no name is certain no more. */
const isStillCertain = (group: MarkGroup, rest: readonly Mark[], own: readonly { place: PlaceDecision }[]): boolean =>
  group.certain && (rest.some(({ certainty }) => certainty === 'certain') || own.every(({ place }) => place.decision.kind === 'replace'));

const follows = ({ decision }: Apart): boolean => decision.kind === 'replace' && decision.naming.kind === 'auto';

/** The group whose name a group bears: a place replaced without a naming of its own is called like the rest of its group. */
export function namedAs({ apart }: Pick<DecidedGroups, 'apart'>, id: string): string {
  const place = apart.get(id);
  return place !== undefined && follows(place) ? place.of : id;
}

/** What names are given to: whom `isNamed` chooses, each with the places that are called like it. */
export function namedGroups(decided: DecidedGroups, isNamed: (group: MarkGroup) => boolean): MarkGroup[] {
  const named = new Map<string, MarkGroup>();
  for (const group of decided.groups) {
    if (!isNamed(group)) continue;
    const id = namedAs(decided, group.id);
    const marks = [...(named.get(id)?.marks ?? []), ...group.marks].sort((a, b) => a.start - b.start);
    named.set(id, { ...group, id, marks });
  }
  return [...named.values()].sort((a, b) => (a.marks[0]?.start ?? 0) - (b.marks[0]?.start ?? 0));
}

/** How each group is called that is replaced in a way of its own. */
export function namingsOf({ byGroup }: WorkSession['decisions'], decided: Pick<DecidedGroups, 'apart'>): Map<string, Naming> {
  const own = [...decided.apart].filter(([, place]) => !follows(place)).map(([id, { decision }]) => [id, decision] as const);
  return new Map(
    [...byGroup, ...own].flatMap(([id, decision]) => {
      if (decision.kind !== 'replace') return [];
      const { naming } = decision;
      return [[id, naming.kind === 'same' ? { ...naming, groupId: namedAs(decided, naming.groupId) } : naming] as const];
    }),
  );
}
