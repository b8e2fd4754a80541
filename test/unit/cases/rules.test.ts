import { describe, expect, it } from 'vitest';
import { answerAgain, consentGaps, excludedSeats, intentionText, sameConsent, sameExternalNumber, sharingSummary } from '../../../shared/domain/cases/rules.ts';
import { caseStatus, type Consent, type ConsentState } from '../../../shared/domain/cases/schema.ts';
import { sheetMembers } from '../../../shared/domain/cases/sheetMembers.ts';
import { readSheetMark } from '../../../shared/domain/cases/sheetMarks.ts';
import { emptyStatement, risksWithoutFact, type StatementMark } from '../../../shared/domain/cases/statements.ts';
import { needsReason, nextStatuses } from '../../../shared/domain/cases/status.ts';
import { nextSymbol, symbolAt, symbolIndex } from '../../../shared/domain/cases/symbols.ts';
import { member } from '../../core/cases/support.ts';

const given: Consent = { purpose: 'sharing', state: 'given', on: '2026-09-16', method: '口頭', scope: '', excludedAgencyIds: ['1', '2'], explainer: '担当ケアマネ', proxy: '', reason: '' };

describe('記号', () => {
  it('A から Z まで、その次は AA', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(symbolAt)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('順番と記号は行き来できる', () => {
    for (let index = 0; index < 2000; index += 1) expect(symbolIndex(symbolAt(index))).toBe(index);
    expect(symbolIndex('母')).toBe(-1);
    expect(symbolIndex('a')).toBe(-1);
  });

  it('次の記号は、これまでの最後の次（間が空いていても戻らない）', () => {
    expect(nextSymbol([])).toBe('A');
    expect(nextSymbol(['A', 'D'])).toBe('E');
    expect(nextSymbol(['Z'])).toBe('AA');
  });
});

describe('状態の移り変わり', () => {
  it('終結からは再開だけ、どの状態からも終結か再開に行ける', () => {
    expect(nextStatuses('closed')).toEqual(['reopened']);
    for (const status of caseStatus.options) {
      expect(nextStatuses(status)).not.toContain(status);
      expect(nextStatuses(status).some((next) => next === 'closed' || next === 'reopened')).toBe(true);
    }
  });

  it('再開は終結・中断からだけで、理由を添える', () => {
    expect(caseStatus.options.filter((status) => nextStatuses(status).includes('reopened'))).toEqual(['closed', 'suspended']);
    expect(caseStatus.options.filter(needsReason)).toEqual(['closed', 'suspended', 'reopened']);
  });
});

describe('世帯の同意をひと言で', () => {
  const household = (...states: (ConsentState | null)[]) => states.map((state, index) => ({ ...member('家族'), id: String(index), consents: state ? [{ ...given, state }] : [] }));
  it.each<[string, (ConsentState | null)[]]>([
    ['あり', ['given', 'proxy']], ['一部なし', ['given', null]], ['未確認', [null, 'notSought']], ['なし', ['refused', null]],
    ['撤回あり', ['given', 'withdrawn']], ['なし', ['notSought', 'undeterminable']], ['未登録', []],
  ])('%s', (summary, states) => {
    expect(sharingSummary(household(...states))).toBe(summary);
  });

  it('亡くなった人には同意を求めないので、数えない', () => {
    const [mother, father] = household('given', null);
    expect(sharingSummary([mother, father].flatMap((each) => each ?? []))).toBe('一部なし');
    expect(sharingSummary([mother, father && { ...father, deceased: true }].flatMap((each) => each ?? []))).toBe('あり');
  });
});

describe('意向の書き方', () => {
  it('本人に確かめていない言葉は、本人の意向としては出さない', () => {
    expect(intentionText({ intention: '家で暮らしたい', intentionConfirmed: true })).toBe('家で暮らしたい');
    expect(intentionText({ intention: '働きたいとのこと', intentionConfirmed: false })).toBe('働きたいとのこと（本人には未確認）');
    expect(intentionText({ intention: ' ', intentionConfirmed: true })).toBe('未確認');
  });
});

describe('事例概要シートの印', () => {
  const sentence = (body: string) => readSheetMark({ ...emptyStatement('course'), body, moment: { kind: 'symbolic', year: 0, month: 8 } });
  it('印は区分に、情報源は情報源の欄になり、同じ時期は二度書かない', () => {
    expect(sentence('〔話〕X年8月　電気が止まった（情報源：民生委員）。')).toMatchObject({ mark: 'told', body: '電気が止まった。', source: '民生委員' });
    expect(sentence('［未確認］ X年8月に転居。')).toMatchObject({ mark: 'unconfirmed', body: 'X年8月に転居。', source: '' });
  });
  it('印のない文と、ほかの（ ）で始まる文は、そのまま', () => {
    expect(sentence('（担当が）訪問した。')).toMatchObject({ mark: 'fact', body: '（担当が）訪問した。' });
    expect(sentence('〔話〕')).toMatchObject({ mark: 'fact', body: '〔話〕' });
  });
});

describe('世帯の行から世帯員を読む', () => {
  const family = (...bodies: string[]) => bodies.map((body, index) => ({ ...emptyStatement('family'), body, id: String(index), position: index }));
  const statements = family('本人：Aさん（80歳代、同居、要介護2）', '長男B（50歳代、別居、無職、通院中）。', '夫C（死亡）', '孫との関係は良好（本人の話）。', '長男B（50歳代、同居）');
  it('続柄・記号・年代・同居・状況を読み、世帯のことを述べた文は読まない', () => {
    const { added } = sheetMembers({ members: [], statements });
    expect(added.map(({ symbol, relationship, ageBand, gender, isSubject, livesTogether, deceased, situation }) => [symbol, relationship, ageBand, gender, isSubject, livesTogether, deceased, situation])).toEqual([
      ['A', '本人', '80歳代', 'unknown', true, true, false, '要介護2'],
      ['B', '長男', '50歳代', 'male', false, false, false, '無職、通院中'],
      ['C', '夫', '', 'male', false, false, true, ''],
    ]);
  });
  it('先に読まれた意向の言葉は、その記号の人に付く', () => {
    const voices = ['長男B「放っておいてくれ」', 'Aさん「この家で」。', '長男Bさん「仕事はしたい」', '孫の学習「困る」'].map((body, index) => ({ ...emptyStatement('complaint'), body, id: `c${index}`, position: index }));
    expect(sheetMembers({ members: [], statements: [...statements, ...voices] }).added.map(({ intention, intentionConfirmed }) => [intention, intentionConfirmed])).toEqual([
      ['この家で', true], ['放っておいてくれ\n仕事はしたい', true], ['', false],
    ]);
  });
  it('すでにいる人は、状況が空のときだけ補い、書かれたことは消さない', () => {
    const [a, b] = [{ ...member('本人', { symbol: 'A' }), id: 'a' }, { ...member('長男', { symbol: 'B', situation: '無職' }), id: 'b' }];
    const { added, changed } = sheetMembers({ members: [a, b], statements });
    expect(added.map(({ symbol }) => symbol)).toEqual(['C']);
    expect(changed).toEqual([{ ...a, situation: '要介護2' }]);
  });
});

describe('リスクの根拠', () => {
  const risk = (mark: StatementMark, memberId: string | null = null) => ({ ...emptyStatement('risk'), mark, memberId });
  it('同じ人か世帯全体についての事実・本人の話がない見立てを挙げる', () => {
    const [guess, other] = [risk('view', 'a'), risk('unconfirmed', 'b')];
    expect(risksWithoutFact([guess, other, risk('fact', 'a'), { ...emptyStatement('health'), memberId: 'b' }])).toEqual([other]);
    expect(risksWithoutFact([guess, other, risk('told')])).toEqual([]);
    expect(risksWithoutFact([risk('view')])).toHaveLength(1);
  });
});

describe('除く機関', () => {
  const seat = (agencyId: string, status: 'noAnswer' | 'absent') => ({ agencyId, agencyName: `機関${agencyId}`, status });
  const mother = { ...member('母'), id: 'm', consents: [given] };
  it('出席者に除く機関があれば、だれがどの機関を除いたかが分かる', () => {
    expect(excludedSeats([mother, { ...member('長男'), id: 's' }], [seat('1', 'noAnswer'), seat('1', 'noAnswer'), seat('3', 'noAnswer')])).toEqual([{ member: mother, agencies: ['機関1'] }]);
  });
  it('欠席の機関や、ほかの目的の同意では知らせない', () => {
    expect(excludedSeats([mother], [seat('1', 'absent')])).toEqual([]);
    expect(excludedSeats([{ ...mother, consents: [{ ...given, purpose: 'training' }] }], [seat('1', 'noAnswer')])).toEqual([]);
  });
});

describe('同意の記録し直し', () => {
  it('回答を変えると、日付は今日になり、前の回答の方法・説明者は引き継がない', () => {
    const typed = { ...given, scope: '健康・医療', reason: '電話があった' };
    expect(answerAgain(given, typed, 'withdrawn', '2026-10-01')).toEqual({ ...typed, state: 'withdrawn', on: '2026-10-01', method: '', explainer: '' });
    expect(answerAgain(given, typed, 'given', '2026-10-01')).toEqual({ ...typed, on: '2026-09-16' });
    expect(answerAgain({ ...given, on: null }, { ...given, on: null }, 'given', '2026-10-01').on).toBeNull();
  });
});

describe('同意の記入漏れ', () => {
  it('同意ありには日付・方法・説明者、代諾には代諾者、求めないには理由が要る', () => {
    expect(consentGaps(given)).toEqual([]);
    expect(consentGaps({ ...given, on: null, method: '', explainer: '' })).toEqual(['日付', '方法', '説明者']);
    expect(consentGaps({ ...given, state: 'proxy' })).toEqual(['代諾者']);
    expect(consentGaps({ ...given, state: 'notSought', on: null })).toEqual(['理由']);
    expect(consentGaps({ ...given, state: 'withdrawn', on: null })).toEqual(['日付']);
    expect(consentGaps({ ...given, state: 'unconfirmed', on: null, method: '', explainer: '' })).toEqual([]);
  });

  it('除く機関の並びが違うだけなら同じ内容', () => {
    expect(sameConsent(given, { ...given, excludedAgencyIds: ['2', '1'] })).toBe(true);
    expect(sameConsent(given, { ...given, excludedAgencyIds: ['2'] })).toBe(false);
    expect(sameConsent(given, { ...given, state: 'withdrawn' })).toBe(false);
  });
});

describe('外部管理番号', () => {
  it('全半角・空白・ハイフン・大文字小文字の違いは同じ番号', () => {
    expect(sameExternalNumber('ａ－１０', 'A-10')).toBe(true);
    expect(sameExternalNumber('A ‐ 10', 'a10')).toBe(true);
    expect(sameExternalNumber('A-10', 'A-100')).toBe(false);
    expect(sameExternalNumber('', '-')).toBe(false);
  });
});
