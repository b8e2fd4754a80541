import { describe, expect, it } from 'vitest';
import { findQuasiIdentifiers } from '../../../electron/core/anonymisation/quasiIdentifiers.ts';
import type { QuasiIdentifierStrength } from '../../../shared/domain/anonymisation/choices.ts';
import { findSections } from '../../../shared/domain/anonymisation/headings.ts';

const warnings = (text: string, population: number | null, strength: QuasiIdentifierStrength = 'normal') =>
  findQuasiIdentifiers(text, findSections(text).filter(({ target }) => target !== 'skip'), population, strength);
const reasons = (text: string, population: number | null, strength?: QuasiIdentifierStrength) => warnings(text, population, strength).map(({ reason }) => reason);
const said = (text: string, population = 30_000, strength?: QuasiIdentifierStrength) =>
  reasons(text, population, strength).map((reason) => /人では、(?<said>.*)がそろう(?<unit>人|世帯)は/u.exec(reason)?.groups?.['said'] ?? reason);

describe('一人について書かれたことの組合せ', () => {
  const text = '30歳代の本人はベトナム国籍で、統合失調症。市内で火災があった。';
  it('人口の少ない町では、理由と直し方を付けて知らせる', () => {
    const [warning, second] = warnings(text, 23_000);
    expect(warning?.reason).toBe('人口23,000人では、「本人」の「ベトナム国籍・火災・統合失調症・30歳代」がそろう人は1人に満たない見込みです。');
    expect(warning?.factors.map(({ kind }) => kind)).toEqual(['国籍', '災害', '病気・障害', '年代']);
    expect(warning?.factors[0]?.suggestion).toContain('外国籍');
    expect(second).toBeUndefined();
  });
  it('当てはまる人が多ければ知らせない。強さは設定で変わる', () => {
    expect(warnings('80歳代で認知症、要介護2。', 400_000)).toEqual([]);
    const middling = '60歳代、糖尿病、三世代で暮らす。';
    expect(warnings(middling, 60_000)).toEqual([]);
    expect(warnings(middling, 60_000, 'strict')).toHaveLength(1);
    expect(warnings(text, 1000, 'off')).toEqual([]);
    const few = 'Aさん（50歳代）は元消防士。';
    expect(warnings(few, 30_000, 'gentle')).toEqual([]);
    expect(warnings(few, 30_000, 'normal')).toHaveLength(1);
    expect(warnings(few, 300_000, 'strict')).toEqual([]);
  });
  it('人口が設定されていなければ、3万人として数えたと書く', () => {
    expect(reasons(text, null)[0]).toContain('人口が設定されていないため3万人として数えると');
  });
  it('一つの手がかりだけでも、年代だけでも知らせない', () => {
    expect(warnings('ベトナム国籍', 5000, 'strict')).toEqual([]);
    expect(warnings('母A（80歳代）、長男B（50歳代）、長女C（50歳代）、孫D（小学生）、孫E（高校生）', 1000, 'strict')).toEqual([]);
  });
  it('老いに多い病気は、年代と重ねて珍しいとは数えない', () => {
    expect(warnings('母A（80歳代）は認知症。要介護2。', 5000, 'strict')).toEqual([]);
    expect(warnings('Aさん（30歳代）は脳梗塞で倒れた。', 2000)).toHaveLength(1);
  });
  it('職業は、その人の仕事として書かれたときだけ数える', () => {
    expect(said('Aさん（50歳代）は消防士だった。')).toEqual(['「Aさん」の「消防士・50歳代」']);
    expect(said('Aさん（50歳代）は、消防士に助けられた。住職が身元を引き受け、弁護士に相談し、警察官が立ち会った。', 1000)).toEqual([]);
  });
  it('ふだんのテレビや検診を、出来事や病気に数えない', () => {
    expect(said('Aさん（50歳代）は一日中テレビを見て、がん検診を断り、何とかがんばっている。', 1000, 'strict')).toEqual([]);
  });
});

describe('だれのことか', () => {
  it('同じ文の、いちばん近い記号や続柄の人のこととする', () => {
    expect(said('母A（80歳代）、長男B（50歳代）。長男Bは元消防士で、母Aは認知症。')).toEqual(['「長男B」の「元消防士・50歳代」']);
    expect(said('母A（80歳代）は市内の団地で、元消防士の長男B（50歳代）と暮らす。')).toEqual(['「長男B」の「元消防士・50歳代」']);
  });
  it('だれとも書かれていない文は、その前に書かれた人のこととする', () => {
    expect(said('母Aは80歳代。長男Bは50歳代。平成に退職した元消防士。')).toEqual(['「長男B」の「元消防士・50歳代」']);
    expect(said('【世帯】母A、長男B（50歳代）\n【経過】元消防士だった。母Aが支えている。')).toEqual([]);
  });
  it('記号のない続柄も、同じ記号の人のこととする', () => {
    expect(said('【世帯】母A（80歳代）、長男B（50歳代）\n【経過】長男は元消防士。')).toEqual(['「長男B」の「元消防士・50歳代」']);
    expect(said('【対象】Aさん（50歳代）、弟B\n【経過】本人は元消防士。')).toEqual(['「Aさん」の「元消防士・50歳代」']);
  });
  it('「孫Cの母」は母Aではなく、「長男の子」は長男のことではない', () => {
    expect(said('母A（50歳代）。孫Cの母は元消防士。')).toEqual([]);
    expect(said('長男B（元消防士）、孫C（長男の子、高校生）', 5000)).toEqual(['「長男B（元消防士）、孫C（高校生）」']);
  });
  it('施設や型の英字は人ではない', () => {
    expect(said('Aさん（50歳代）はB病院に通い、C型肝炎。D社で消防士だった。')).toEqual(['「Aさん」の「消防士・50歳代」']);
  });
  it('支援者の話は支援者のことではない', () => {
    expect(said('Aさん（50歳代）。民生委員によれば、元消防士。')).toEqual(['「Aさん」の「元消防士・50歳代」']);
    expect(said('Aさん（50歳代）。後見人は弁護士。', 1000, 'strict')).toEqual([]);
  });
  it('取り込まない欄は数えない', () => {
    expect(said('【世帯】Aさん（50歳代）\n【前回決定事項】元消防士のBさんへ連絡')).toEqual([]);
  });
});

describe('世帯の組合せ', () => {
  const household = '【世帯】母A（80歳代）、長男B（50歳代）\n【経過】母Aは認知症。長男Bは元消防士。';
  it('一人ずつでは当てはまる人が多くても、世帯としてまれなら、だれの何かを示して知らせる', () => {
    expect(said(household, 60_000)).toEqual(['「長男B（元消防士）、母A（80歳代・認知症）」']);
    expect(warnings(household, 60_000)[0]?.factors.map(({ whose, kind }) => [whose, kind])).toEqual([['長男B', '仕事'], ['母A', '年代'], ['母A', '病気・障害']]);
    expect(reasons(household, 60_000)[0]).toContain('がそろう世帯はおよそ');
  });
  it('一人の注意で言ったことを、世帯の注意で繰り返さない', () => {
    expect(said(household, 20_000)).toEqual(['「長男B」の「元消防士・50歳代」']);
  });
  it('一人の注意のほかにも世帯がまれなら、残りの人だけで知らせる', () => {
    const found = said('母A（80歳代）は元教員。長男B（50歳代）は元消防士。孫C（高校生）はてんかん。', 10_000);
    expect(found[0]).toBe('「長男B」の「元消防士・50歳代」');
    expect(new Set(found).size).toBe(found.length);
    expect(found.slice(1).some((each) => each.includes('元消防士'))).toBe(false);
  });
  it('母・長男・近隣の人の手がかりを、一人のことのように掛け合わせない', () => {
    expect(said('母A（80歳代）は認知症。長男Bは糖尿病。近隣のCさんは元消防士で、70歳代。', 60_000, 'normal')).toEqual([]);
  });
  it('近隣の人も、その人だけで分かるなら知らせるが、世帯には数えない', () => {
    expect(said('母A（80歳代）、長男B（50歳代）。近隣住民Cは元消防士で、70歳代。')).toEqual(['「近隣住民C」の「元消防士・70歳代」']);
  });
  it('家族の国籍や、同じ火災は、何人について書かれていても一度だけ数える', () => {
    const once = warnings('母A（30歳代、ベトナム国籍）、長女B（乳幼児）', 200_000, 'strict')[0]?.expected;
    const twice = warnings('母A（30歳代、ベトナム国籍）、長女B（乳幼児、ベトナム国籍）', 200_000, 'strict')[0]?.expected;
    expect(once).toBeGreaterThan(1);
    expect(twice).toBe(once);
  });
  it('だれのことでもない災害や世帯の形は、世帯のこととして数える', () => {
    const [warning] = warnings('母A（80歳代）、長男B。三世代で暮らす。長男Bはてんかん。自宅が全焼した。', 30_000);
    expect(warning?.factors.map(({ whose, kind }) => [whose, kind])).toEqual([['', '災害'], ['', '世帯'], ['長男B', '病気・障害'], ['母A', '年代']]);
  });
});

describe('ふつうの8050世帯', () => {
  const mothers = ['認知症で要介護2', '要介護3', '糖尿病', '足腰が弱り、要介護1', 'がんの治療中'];
  const sons = ['無職で、ひきこもり', 'うつ病で無職', '発達障害の疑いがあり、就労したことがない', '糖尿病で通院を中断', '工場を退職し、飲酒が増えた', '統合失調症で通院中'];
  it.each(mothers.flatMap((mother) => sons.map((son) => ({ mother, son }))))('人口3万人の町で、強さ「ふつう」なら知らせない: 母は$mother、長男は$son', ({ mother, son }) => {
    const note = `【世帯】母A（80歳代）、長男B（50歳代）\n【経過】母Aは${mother}。長男Bは${son}。父は10年前に死亡。年金で暮らし、固定資産税に滞納がある。近隣のCさんから民生委員に相談があった。\n【本人の意向】母A「この家で暮らしたい」`;
    expect(said(note)).toEqual([]);
  });
});

describe('語の場所', () => {
  it('語ごとに、置き換えたあとの文章のどこにあるかを、すべて知らせる', () => {
    const text = '【世帯】Aさん（50歳代）\n【経過】元消防士。ＡＬＳと診断。今も元消防士の会に出る。';
    const places = warnings(text, 30_000).flatMap(({ factors }) => factors.flatMap(({ words }) => words));
    expect(places.map(({ text: words, places: all }) => [words, all.length])).toEqual([['ＡＬＳ', 1], ['元消防士', 2], ['50歳代', 1]]);
    for (const { text: words, places: all } of places) for (const { start, end } of all) expect(text.slice(start, end)).toBe(words);
  });
  it('ほかの人について書かれた同じ語は含めない', () => {
    const text = '母A（50歳代）は会社員。弟B（50歳代）は元消防士。';
    const [age] = warnings(text, 30_000)[0]?.factors.filter(({ kind }) => kind === '年代') ?? [];
    expect(age?.words).toEqual([{ text: '50歳代', places: [{ start: text.lastIndexOf('50歳代'), end: text.lastIndexOf('50歳代') + 4 }] }]);
  });
});
