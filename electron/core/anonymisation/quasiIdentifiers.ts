import type { QuasiIdentifierStrength } from '../../../shared/domain/anonymisation/choices.ts';
import type { QuasiWarning } from '../../../shared/domain/anonymisation/schema.ts';

/** How few people a combination must fit before the clerk is warned. */
const STRENGTHS: Record<QuasiIdentifierStrength, number> = { off: 0, gentle: 3, normal: 10, strict: 30 };

/** One thing that narrows people down, with the share of inhabitants it fits (rough, on the safe side). */
interface Trait {
  readonly kind: string;
  readonly words: RegExp;
  readonly share: number;
  readonly suggestion: string;
}

const TRAITS: readonly Trait[] = [
  { kind: '年代', words: /90歳以上/gu, share: 0.02, suggestion: '「80歳以上」など、広い年代にする' },
  { kind: '年代', words: /[1-8]0歳代/gu, share: 0.12, suggestion: '「高齢」「中年」など、広い言い方にする' },
  { kind: '年代', words: /乳幼児|小学生|中学生|高校生/gu, share: 0.04, suggestion: '「子ども」「学齢期」とする' },
  { kind: '国籍', words: /(?:ベトナム|フィリピン|ブラジル|ペルー|ネパール|インドネシア|ミャンマー|タイ|スリランカ|パキスタン|バングラデシュ|中国|韓国|台湾|アメリカ|ロシア|ウクライナ|カンボジア|モンゴル|インド|アフガニスタン|シリア|クルド)(?:国籍|人|出身|系)/gu, share: 0.004, suggestion: '「外国籍」とする' },
  { kind: '国籍', words: /外国籍|外国人/gu, share: 0.025, suggestion: '話し合いに要らなければ省く' },
  { kind: '国籍', words: /技能実習|特定技能|難民|仮放免|定住者|家族滞在/gu, share: 0.006, suggestion: '「在留資格あり」とする' },
  { kind: '病気・障害', words: /筋ジストロフィー|ＡＬＳ|ALS|筋萎縮性側索硬化症|ハンチントン|プラダー・?ウィリ|若年性認知症|クロイツフェルト|血友病|先天性\S{1,8}症|難病|ウィルソン病|HIV|ＨＩＶ|性同一性|希少/gu, share: 0.0004, suggestion: '「難病」「進行性の病気」など、広い言い方にする' },
  { kind: '病気・障害', words: /統合失調症|双極性障害|てんかん|パーキンソン病|透析|若年性|高次脳機能障害|脊髄損傷|脳性まひ|ダウン症|自閉スペクトラム症|アルコール依存症|摂食障害/gu, share: 0.006, suggestion: '「精神疾患」「慢性疾患」など、広い言い方にする' },
  { kind: '病気・障害', words: /認知症|糖尿病|うつ病|脳梗塞|がん|癌|知的障害|発達障害|要介護[1-5１-５]/gu, share: 0.04, suggestion: '話し合いに要る範囲にとどめる' },
  { kind: '仕事', words: /(?:元)?(?:市長|町長|村長|議員|校長|住職|神主|医師(?!の|意見|が|に|より)|弁護士(?!に|が|へ)|消防士|警察官|自衛官|プロ\S{1,6}選手|俳優|歌手|作家|漁師|杜氏|力士|騎手|パイロット|船長|新聞記者|教授|獣医)/gu, share: 0.002, suggestion: '「公務員」「専門職」など、一般的な名称にする' },
  { kind: '仕事', words: /社長|経営|自営業?|農家|農業|漁業|水産|教師|教員|看護師|保育士|運転手|大工|美容師|理容師|コーチ|監督/gu, share: 0.02, suggestion: '「自営」「会社員」など、一般的な名称にする' },
  { kind: '世帯', words: /三つ子|双子|八人きょうだい|[7-9]人きょうだい|里子|養子縁組|四世代|孤児/gu, share: 0.003, suggestion: '「きょうだいあり」など、数を省く' },
  { kind: '世帯', words: /三世代|孫[A-Z]|ひとり親|母子世帯|父子世帯|父子|祖父母|[4-6]人きょうだい/gu, share: 0.05, suggestion: '続柄は要る人だけにする' },
  { kind: '出来事', words: /殺人|放火|誘拐|心中|逮捕|服役|出所|仮釈放|受賞|表彰|報道|新聞に|ニュース|テレビ|爆発|無理心中|全焼|全国大会|優勝|水難|遭難/gu, share: 0.001, suggestion: '「事件」「火災」など、出来事の種類だけにする' },
  { kind: '出来事', words: /窃盗|火災|火事|交通事故|自殺未遂|自死|震災|水害|DV|ＤＶ|倒産|破産|立てこもり|行方不明/gu, share: 0.008, suggestion: '時期か場所のどちらかを省く' },
];

/**
 * Estimates how many inhabitants share what a note tells together (field.md §5.2: the smaller the town, the stronger the warning).
 * Shares of different kinds are multiplied, of one kind the rarest counts; ages alone name nobody.
 */
export function findQuasiIdentifiers(text: string, population: number | null, strength: QuasiIdentifierStrength): QuasiWarning[] {
  const limit = STRENGTHS[strength];
  const rarest = new Map<string, Trait & { found: Set<string> }>();
  for (const trait of TRAITS) {
    const found = new Set([...text.matchAll(trait.words)].map((match) => match[0]));
    if (found.size === 0) continue;
    const known = rarest.get(trait.kind);
    if (!known || trait.share < known.share) rarest.set(trait.kind, { ...trait, found });
  }
  if (limit === 0 || rarest.size < 2) return [];
  const traits = [...rarest.values()].sort((a, b) => a.share - b.share);
  const inhabitants = population ?? 30_000;
  const expected = traits.reduce((left, trait) => left * trait.share, inhabitants);
  if (expected >= limit) return [];
  const words = traits.map((trait) => [...trait.found][0]).join('・');
  const about = expected < 1 ? '1人に満たない' : `およそ${Math.round(expected)}人の`;
  const size = population === null ? '人口が設定されていないため3万人として数えると' : `人口${population.toLocaleString('ja-JP')}人では`;
  return [{
    reason: `${size}、「${words}」がそろう人は${about}見込みです。名前がなくても、だれのことか分かるおそれがあります。`,
    expected,
    factors: traits.filter((trait) => trait.share < 0.1).slice(0, 4).map((trait) => ({ kind: trait.kind, words: [...trait.found].slice(0, 4), suggestion: trait.suggestion })),
  }];
}
