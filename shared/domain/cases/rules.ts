import type { AttendanceStatus } from '../attendance/schema.ts';
import { allowsSharing, needsConsent } from '../law/rules.ts';
import type { CaseFile, CaseMeeting, Consent, ConsentPurpose, ConsentState, HouseholdMember } from './schema.ts';

/** R8-014: era year of the fiscal year and a running number. 2019 onwards is 令和. */
export function caseCode(fiscalYear: number, number: number): string {
  return `R${fiscalYear - 2018}-${String(number).padStart(3, '0')}`;
}

/** The member's answer for one purpose; no record is 未確認, never あり. */
export function consentOf(member: Pick<HouseholdMember, 'consents'>, purpose: ConsentPurpose): ConsentState {
  return member.consents.find((consent) => consent.purpose === purpose)?.state ?? 'unconfirmed';
}

/** 母（80歳代）: how a member is called on every screen and paper. The symbol appears only where two share a 続柄. */
export function memberLabel(member: Pick<HouseholdMember, 'symbol' | 'relationship' | 'ageBand'>, all: readonly Pick<HouseholdMember, 'relationship'>[]): string {
  const twins = all.filter((other) => other.relationship === member.relationship).length > 1;
  const name = twins ? `${member.relationship}${member.symbol}` : member.relationship;
  return member.ageBand ? `${name}（${member.ageBand}）` : name;
}

/** One line for lists: 母（80歳代）、長男（50歳代）. */
export function householdLine(members: readonly HouseholdMember[]): string {
  return members.map((member) => memberLabel(member, members)).join('、');
}

/** 意向 as every paper and screen says it: what nobody heard from the person himself is never shown as his will. */
export function intentionText({ intention, intentionConfirmed }: Pick<HouseholdMember, 'intention' | 'intentionConfirmed'>): string {
  const said = intention.trim();
  if (said === '') return '未確認';
  return intentionConfirmed ? said : `${said}（本人には未確認）`;
}

/** Nobody asks the dead: the law speaks of the information of living people (個人情報保護法2条), and F05 has no line for them. */
export function askedForConsent<Member extends Pick<HouseholdMember, 'deceased'>>(members: readonly Member[]): Member[] {
  return members.filter((member) => !member.deceased);
}

/** 同意 over a household in one word, for badges and the sheet (F08: 有・無・一部・撤回・未確認); 撤回 comes first, as it forbids what was allowed. */
export function sharingSummary(members: readonly HouseholdMember[]): 'あり' | '一部なし' | 'なし' | '撤回あり' | '未確認' | '未登録' {
  const states = askedForConsent(members).map((member) => consentOf(member, 'sharing'));
  if (states.length === 0) return '未登録';
  if (states.includes('withdrawn')) return '撤回あり';
  const agreed = states.filter(allowsSharing).length;
  if (agreed > 0) return agreed === states.length ? 'あり' : '一部なし';
  return states.includes('unconfirmed') && !states.includes('refused') ? '未確認' : 'なし';
}

/** The members an item is about: those named, or all of the household where none is named. */
export function subjectsOf(file: Pick<CaseFile, 'members'>, subjectMemberIds: readonly string[]): HouseholdMember[] {
  return subjectMemberIds.length === 0 ? file.members : file.members.filter((member) => subjectMemberIds.includes(member.id));
}

/** Whether two answers about consent say the same, so that saving again writes no history. */
export function sameConsent(one: Consent, other: Consent): boolean {
  return (
    one.purpose === other.purpose && one.state === other.state && one.on === other.on && one.method === other.method &&
    one.scope === other.scope && one.explainer === other.explainer && one.proxy === other.proxy && one.reason === other.reason &&
    one.excludedAgencyIds.length === other.excludedAgencyIds.length && one.excludedAgencyIds.every((id) => other.excludedAgencyIds.includes(id))
  );
}

/** Whether two spellings are one 外部管理番号: width, case, blanks and hyphens do not count. */
export function sameExternalNumber(one: string, other: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/[\s\p{Pd}ー−─━]/gu, '').toUpperCase();
  return plain(one) === plain(other) && plain(one) !== '';
}

/**
 * Coming items that a consent-based ground no longer carries, with those whose consent to sharing is missing: a withdrawal
 * does not change an agenda by itself, so the file says it until somebody decides.
 */
export function endangeredItems(file: Pick<CaseFile, 'members' | 'meetings'>, today: string): { meeting: CaseMeeting; members: HouseholdMember[] }[] {
  return file.meetings
    .filter((meeting) => meeting.date >= today && meeting.legalBasis !== null && needsConsent(meeting.legalBasis))
    .map((meeting) => ({
      meeting,
      members: askedForConsent(subjectsOf(file, meeting.subjectMemberIds)).filter((member) => !allowsSharing(consentOf(member, 'sharing'))),
    }))
    .filter((item) => item.members.length > 0);
}

/** Who of these asked that an agency be kept out which has a seat at the meeting (除く機関); nobody is stopped, but the clerk must know before. */
export function excludedSeats<Member extends Pick<HouseholdMember, 'consents'>>(
  members: readonly Member[],
  seats: readonly { agencyId: string; agencyName: string; status: AttendanceStatus }[],
): { member: Member; agencies: string[] }[] {
  return members
    .map((member) => {
      const excluded = member.consents.find(({ purpose }) => purpose === 'sharing')?.excludedAgencyIds ?? [];
      const there = seats.filter((seat) => seat.status !== 'absent' && excluded.includes(seat.agencyId));
      return { member, agencies: [...new Set(there.map((seat) => seat.agencyName))] };
    })
    .filter(({ agencies }) => agencies.length > 0);
}

/** Another answer than before is one of this day: the date, method and explainer of the old answer do not become those of the new one. */
export function answerAgain(before: Consent, typed: Consent, state: ConsentState, today: string): Consent {
  if (state === before.state) return { ...typed, state, on: before.on };
  const own = (key: 'method' | 'explainer' | 'reason') => (typed[key] === before[key] ? '' : typed[key]);
  return { ...typed, state, on: typed.on === before.on ? today : typed.on, method: own('method'), explainer: own('explainer'), reason: own('reason') };
}

/** What an answer about consent still lacks to be of use to a successor; shown, never refused. */
export function consentGaps(consent: Pick<Consent, 'state' | 'on' | 'method' | 'explainer' | 'proxy' | 'reason'>): string[] {
  const gaps: string[] = [];
  const answered = consent.state === 'given' || consent.state === 'proxy';
  if ((answered || consent.state === 'withdrawn' || consent.state === 'refused') && consent.on === null) gaps.push('日付');
  if (answered && consent.method === '') gaps.push('方法');
  if (answered && consent.explainer === '') gaps.push('説明者');
  if (consent.state === 'proxy' && consent.proxy === '') gaps.push('代諾者');
  if ((consent.state === 'notSought' || consent.state === 'undeterminable') && consent.reason === '') gaps.push('理由');
  return gaps;
}
