import type { Call } from '../../context.ts';

/** Invented people of an invented town; 「練習市」 does not exist. Columns: agency, short name, 分野, 職名, 氏名, ふりがな. */
const SEATS = [
  ['練習市 福祉総務課', '福祉総務課', '行政', '課長', '高原 誠', 'たかはら まこと'],
  ['練習市 福祉総務課', '福祉総務課', '行政', '主任（多機関協働担当）', '川辺 由紀子', 'かわべ ゆきこ'],
  ['練習市 福祉総務課', '福祉総務課', '行政', '主事', '浜名 翔', 'はまな しょう'],
  ['練習市 生活支援課', '生活支援課', '生活困窮', '生活保護係長', '徳山 浩', 'とくやま ひろし'],
  ['練習市 高齢福祉課', '高齢福祉課', '高齢', '主幹', '大木 香', 'おおき かおる'],
  ['練習市 こども家庭課', 'こども家庭課', '子ども', '家庭相談員', '柳 真理', 'やなぎ まり'],
  ['練習市 納税課', '納税課', '行政', '主査', '小沢 剛志', 'おざわ つよし'],
  ['練習市 住宅課', '住宅課', '住まい', '主任', '吉田 拓', 'よしだ たく'],
  ['練習市教育委員会 指導課', '教育委員会 SSW', '教育', 'スクールソーシャルワーカー', '内田 沙耶', 'うちだ さや'],
  ['練習市社会福祉協議会', '社協', '地域', '地域ケアコーディネーター（第一地区）', '関口 恵', 'せきぐち めぐみ'],
  ['練習市社会福祉協議会', '社協', '地域', '自立相談支援員', '飯田 実里', 'いいだ みのり'],
  ['北部地域包括支援センター', '北部包括', '高齢', '主任介護支援専門員', '萩野 千明', 'はぎの ちあき'],
  ['練習市障害者基幹相談支援センター', '基幹相談', '障害', '相談支援専門員', '舟橋 里香', 'ふなばし りか'],
  ['練習市ひきこもり相談室「よりみち」', 'よりみち', 'ひきこもり', '伴走コーディネーター', '真野 遼', 'まの りょう'],
  ['県中央保健所', '保健所', '医療', '保健師', '磯野 美和', 'いその みわ'],
  ['県地域生活定着支援センター', '定着支援', '司法', '相談員', '牧田 聡', 'まきた さとし'],
  ['練習警察署 生活安全課', '警察', '司法', '巡査部長', '堀田 学', 'ほった まなぶ'],
  ['NPO法人練習フードバンク', 'フードバンク', '生活困窮', '理事', '柏原 慎', 'かしわばら しん'],
] as const;

/** Ids of the invented people, by the word that the sample uses for them. */
export interface SamplePeople {
  conferenceId: string;
  multilayeredId: string;
  agency(shortName: string): string;
  member(name: string): string;
}

/** Registers 機関, 構成員 and the two 会議体. */
export async function addPeople(call: Call, pledgedOn: string): Promise<SamplePeople> {
  const hall = { place: '市役所3階 大会議室', startTime: '13:30', endTime: '15:30', active: true };
  const { id: conferenceId } = await call('conferences.add', {
    ...hall, name: '支援会議', legalBasis: 'support', purpose: '必要な情報の交換と、支援体制に関する検討を行う。',
  });
  const { id: multilayeredId } = await call('conferences.add', {
    ...hall, name: '重層的支援会議', legalBasis: 'multilayered', purpose: 'プランの適切性、終結時の評価、社会資源の充足状況を協議する。',
  });
  const agencies = new Map<string, string>();
  const members = new Map<string, string>();
  for (const [name, shortName, field, position, person, kana] of SEATS) {
    const agencyId = agencies.get(shortName) ?? (await call('roster.addAgency', { name, shortName, kana: '', field, headTitle: '', active: true })).id;
    agencies.set(shortName, agencyId);
    const { id } = await call('roster.addMember', {
      agencyId, position, name: person, kana, pledgedOn, active: true, conferenceIds: [conferenceId, multilayeredId],
    });
    members.set(person, id);
  }
  const pick = (from: Map<string, string>) => (word: string) => {
    const id = from.get(word);
    if (!id) throw new Error(`sample: ${word}`);
    return id;
  };
  return { conferenceId, multilayeredId, agency: pick(agencies), member: pick(members) };
}
