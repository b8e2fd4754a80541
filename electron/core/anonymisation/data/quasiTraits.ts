/** What narrows people down: of a person, or of the whole household (the same fire, the same country, told of two people, is one). */
export type TraitKind = '年代' | '子どもの年代' | '病気・障害' | '仕事' | '国籍' | '世帯' | '出来事' | '災害';

/** Words that narrow people down, with the share of inhabitants they fit (rough, on the safe side). */
export interface Trait {
  readonly kind: TraitKind;
  readonly words: RegExp;
  readonly share: number;
  /** The share among the old: an illness of old age is nothing rare beside 80歳代. */
  readonly shareOfOld?: number;
  readonly suggestion: string;
}

/** A profession counts where it is said of somebody (元…, …だった, …として, 長女は…、), not where somebody comes as one (住職が, 弁護士に). */
const job = (words: string): RegExp =>
  new RegExp(`元(?:${words})|(?:${words})(?=だった|であった|で(?!は|も|の)|として|を(?:して|退職|引退|辞め|務め|定年)|の(?:仕事|経験|経歴|資格)|していた|歴)|(?<!の|訪問)(?:${words})(?=[、。・」）)\\n]|$)`, 'gu');

/** The table (field.md §5.2-10: 特殊な病名・希少疾患・珍しい職業・国籍・家族構成の希少性); of one kind the rarest counts. */
export const TRAITS: readonly Trait[] = [
  { kind: '年代', words: /90歳以上/gu, share: 0.02, suggestion: '「80歳以上」など、広い年代にする' },
  { kind: '年代', words: /[1-8]0歳代/gu, share: 0.12, suggestion: '「高齢」「中年」など、広い言い方にする' },
  { kind: '子どもの年代', words: /乳幼児|(?:小学|中学|高校)生(?!から|の頃|のころ|時代)/gu, share: 0.04, suggestion: '「子ども」「学齢期」とする' },
  { kind: '国籍', words: /(?:ベトナム|フィリピン|ブラジル|ペルー|ネパール|インドネシア|ミャンマー|タイ|スリランカ|パキスタン|バングラデシュ|中国|韓国|台湾|アメリカ|ロシア|ウクライナ|カンボジア|モンゴル|インド|アフガニスタン|シリア|クルド)(?:国籍|人|出身|系)/gu, share: 0.004, suggestion: '「外国籍」とする' },
  { kind: '国籍', words: /外国籍|外国人/gu, share: 0.025, suggestion: '話し合いに要らなければ省く' },
  { kind: '国籍', words: /技能実習|特定技能|難民|仮放免|定住者|家族滞在/gu, share: 0.006, suggestion: '「在留資格あり」とする' },
  { kind: '病気・障害', words: /筋ジストロフィー|ＡＬＳ|ALS|筋萎縮性側索硬化症|ハンチントン|プラダー・?ウィリ|若年性認知症|クロイツフェルト|血友病|先天性[^\s、。（）]{1,8}症|難病|ウィルソン病|HIV|ＨＩＶ|性同一性|希少(?:疾患|がん|癌)/gu, share: 0.0004, suggestion: '「難病」「進行性の病気」など、広い言い方にする' },
  { kind: '病気・障害', words: /統合失調症|双極性障害|てんかん|透析|高次脳機能障害|脊髄損傷|脳性まひ|ダウン症|自閉スペクトラム症|アルコール依存症|摂食障害/gu, share: 0.006, suggestion: '「精神疾患」「慢性疾患」など、広い言い方にする' },
  { kind: '病気・障害', words: /パーキンソン病/gu, share: 0.006, shareOfOld: 0.02, suggestion: '「進行性の病気」とする' },
  { kind: '病気・障害', words: /(?<!若年性)認知症|脳梗塞|要介護[1-5１-５]/gu, share: 0.04, shareOfOld: 0.25, suggestion: '話し合いに要る範囲にとどめる' },
  { kind: '病気・障害', words: /うつ病|知的障害|発達障害/gu, share: 0.04, suggestion: '話し合いに要る範囲にとどめる' },
  { kind: '病気・障害', words: /糖尿病|(?<![ぁ-ん])がん(?![ばじこ検])|癌/gu, share: 0.08, shareOfOld: 0.25, suggestion: '話し合いに要る範囲にとどめる' },
  { kind: '仕事', words: job('市長|町長|村長|[市町村県]議|議員|校長|住職|神主|医師|弁護士|消防士|消防署員|警察官|自衛官|自衛隊員|プロ[^\\s、。]{1,6}選手|俳優|歌手|作家|漁師|杜氏|力士|騎手|パイロット|船長|新聞記者|教授|獣医'), share: 0.002, suggestion: '「公務員」「専門職」など、一般的な名称にする' },
  { kind: '仕事', words: job('社長|教師|教員|看護師|保育士|大工|美容師|理容師|コーチ|監督'), share: 0.02, suggestion: '「自営」「会社員」など、一般的な名称にする' },
  { kind: '仕事', words: /自営業?|農家|農業|漁業|水産(?:業|加工)|(?<=を)経営/gu, share: 0.05, suggestion: '「仕事をしている」など、業種を省く' },
  { kind: '仕事', words: job('運転手'), share: 0.05, suggestion: '「会社員」など、一般的な名称にする' },
  { kind: '世帯', words: /三つ子|双子|八人きょうだい|[7-9]人きょうだい|里子|養子縁組|四世代|孤児/gu, share: 0.003, suggestion: '「きょうだいあり」など、数を省く' },
  { kind: '世帯', words: /三世代|ひとり親|母子世帯|父子世帯|父子家庭|母子家庭|祖父母と|[4-6]人きょうだい/gu, share: 0.05, suggestion: '世帯の形は、話し合いに要る範囲にとどめる' },
  { kind: '出来事', words: /殺人|放火|誘拐|(?:無理|一家)心中|心中(?=を|未遂)|逮捕|服役|(?:満期)?出所(?!不明)|仮釈放|受賞|表彰(?=され|を受|歴)|報道(?=され|が|で)|新聞に(?:載|出|掲載)|(?:ニュース|テレビ)(?:に|で)(?:なっ|出|取り上げ|報じ|放送)|全国大会|優勝|水難|遭難/gu, share: 0.001, suggestion: '「事件」「火災」など、出来事の種類だけにする' },
  { kind: '出来事', words: /窃盗|交通事故|自殺未遂|自死|DV|ＤＶ|倒産|破産|立てこもり|行方不明/gu, share: 0.008, suggestion: '時期か場所のどちらかを省く' },
  { kind: '災害', words: /爆発|全焼|火災|火事|震災|水害/gu, share: 0.005, suggestion: '「住まいを失った」など、起きたことの結果だけにする' },
];
