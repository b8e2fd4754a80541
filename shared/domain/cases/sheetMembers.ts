import { AGE_BANDS, type CaseFile, type HouseholdMember, type HouseholdMemberInput } from './schema.ts';
import type { SummarySection } from './statements.ts';

/** 長男B（50歳代、同居、無職）, 本人：Aさん（80歳代、同居）: how a line of the household stands among the sentences. */
const line = /^(?:(?<label>\p{L}{1,8})：)?(?<called>\p{L}{0,8}?)(?<symbol>[A-Z]{1,2})(?:さん)?（(?<facts>[^（）]+)）。?$/u;
/** 長男B「放っておいてくれ」: the will of somebody who was not yet in the list when the sheet was read. */
const voice = /^\p{L}{0,8}?(?<symbol>[A-Z]{1,2})(?:さん)?「(?<words>[^」]+)」。?$/u;
const LIVING = ['同居', '別居', '死亡'];
const MALE = /(?:父|夫|男|兄|弟|息子|おじ)$/u;
const FEMALE = /(?:母|妻|女|姉|妹|娘|おば)$/u;

/** What the lines about the household add to the member list: somebody new, or what is known of somebody and not yet said there. */
export interface SheetMembers {
  added: HouseholdMemberInput[];
  changed: HouseholdMember[];
}

/** Reads the household out of 家族関係, where a filled sheet leaves it; nothing that stands in the list is written over. */
export function sheetMembers(file: Pick<CaseFile, 'members' | 'statements'>): SheetMembers {
  const bodies = (of: SummarySection) => file.statements.filter(({ section }) => section === of).map(({ body }) => body.trim());
  const voices = bodies('complaint').map((body) => voice.exec(body)?.groups);
  const found = bodies('family').flatMap(readLine).map((person) => {
    const intention = voices.flatMap((said) => (said?.['symbol'] === person.symbol && said['words'] ? [said['words']] : [])).join('\n');
    return { ...person, intention, intentionConfirmed: intention !== '' };
  });
  const known = (symbol: string) => file.members.find((member) => member.symbol === symbol);
  const changed = found.flatMap((person) => {
    const member = known(person.symbol);
    if (!member || member.situation !== '' || person.situation === '') return [];
    return [{ ...member, situation: person.situation, ageBand: member.ageBand || person.ageBand, livesTogether: person.livesTogether, deceased: person.deceased }];
  });
  return { added: found.filter(({ symbol }, index) => !known(symbol) && found.findIndex((other) => other.symbol === symbol) === index), changed };
}

function readLine(body: string): HouseholdMemberInput[] {
  const { label, called = '', symbol = '', facts = '' } = line.exec(body)?.groups ?? {};
  const relationship = label ?? called;
  const said = facts.split('、').map((fact) => fact.trim());
  const ageBand = said.find((fact) => AGE_BANDS.some((band) => band === fact)) ?? '';
  if (relationship === '' || (ageBand === '' && !said.some((fact) => LIVING.includes(fact)))) return [];
  return [{
    symbol, relationship, ageBand, gender: MALE.test(relationship) ? 'male' : FEMALE.test(relationship) ? 'female' : 'unknown',
    isSubject: relationship === '本人', livesTogether: !said.includes('別居') && !said.includes('死亡'), deceased: said.includes('死亡'),
    situation: said.filter((fact) => fact !== '' && fact !== ageBand && !LIVING.includes(fact)).join('、'),
    intention: '', intentionConfirmed: false, intentionHeardBy: '', intentionHeardOn: null, intentionHeardHow: '', consents: [],
  }];
}
