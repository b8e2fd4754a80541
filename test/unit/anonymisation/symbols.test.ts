import { describe, expect, it } from 'vitest';
import { ageBand, yearsIn } from '../../../electron/core/anonymisation/ages.ts';
import { addressLabel, facilityLabel } from '../../../electron/core/anonymisation/facilityLabels.ts';
import { replaceSpans, resultOffset, restoreNames, restoreSpans } from '../../../electron/core/anonymisation/replace.ts';
import { initialsOf, nextLetter } from '../../../electron/core/anonymisation/symbols.ts';
import { symbolAt } from '../../../shared/domain/cases/symbols.ts';
import { seeded } from '../../support/seeded.ts';

const KANA = 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわがぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ';
// 訓令式とヘボン式の頭文字。実装の表とは別に書いてある。
const ROMAN: Record<string, string> = {
  あ: 'A', い: 'I', う: 'U', え: 'E', お: 'O', か: 'K', き: 'K', く: 'K', け: 'K', こ: 'K', さ: 'S', し: 'S', す: 'S', せ: 'S', そ: 'S', た: 'T', ち: 'CT', つ: 'T', て: 'T', と: 'T',
  な: 'N', に: 'N', ぬ: 'N', ね: 'N', の: 'N', は: 'H', ひ: 'H', ふ: 'FH', へ: 'H', ほ: 'H', ま: 'M', み: 'M', む: 'M', め: 'M', も: 'M', や: 'Y', ゆ: 'Y', よ: 'Y',
  ら: 'R', り: 'R', る: 'R', れ: 'R', ろ: 'R', わ: 'W', が: 'G', ぎ: 'G', ぐ: 'G', げ: 'G', ご: 'G', ざ: 'Z', じ: 'JZ', ず: 'Z', ぜ: 'Z', ぞ: 'Z', だ: 'D', ぢ: 'DJ', づ: 'DZ', で: 'D', ど: 'D',
  ば: 'B', び: 'B', ぶ: 'B', べ: 'B', ぼ: 'B', ぱ: 'P', ぴ: 'P', ぷ: 'P', ぺ: 'P', ぽ: 'P',
};

describe('性質: 記号', () => {
  it('名前のどの読みの頭文字とも同じにならず、二度出ず、Aから順に使う', () => {
    const random = seeded(7);
    for (let household = 0; household < 300; household += 1) {
      const used = new Set<string>();
      for (let person = 0; person < 12; person += 1) {
        const readings = [random.pick([...KANA]) + 'らい', random.pick([...KANA]) + 'み'];
        const letter = nextLetter(used, initialsOf(readings));
        for (const reading of readings) expect(ROMAN[reading.charAt(0)] ?? '').not.toContain(letter.charAt(0));
        expect(used.has(letter)).toBe(false);
        used.add(letter);
        // 飛ばした文字は、次の人のために残る
        expect([...used].every((each) => /^[A-Z]{1,2}$/u.test(each))).toBe(true);
      }
      expect([...used].sort()[0]).toMatch(/^[A-D]$/u);
    }
  });
  it.each([['グエン・ティ・ハー', 'GTH'], ['Maria Santos', 'MS'], ['ＪＯＨＮ', 'J'], ['ﾑﾗｲ', 'M'], ['しょうこ', 'S'], ['ちえ', 'CT']])('%s の頭文字は %s', (reading, letters) => {
    expect([...initialsOf([reading])].sort().join('')).toBe([...letters].sort().join(''));
  });
  it('使える文字が尽きても、次の記号がある', () => {
    const used = new Set(Array.from({ length: 26 }, (_, index) => symbolAt(index)));
    expect(nextLetter(used, new Set(['A']))).toBe('BA');
  });
});

describe('性質: 置き換えと復元', () => {
  const random = seeded(42);
  const words = ['村井', '修', '𠮷田', 'ハー', '80歳', '。', '\n', '、長男', 'A', '🙂', '葛󠄀城'];
  it('どんな文でも、置き換えたものから元の文へ戻せる', () => {
    for (let round = 0; round < 500; round += 1) {
      const parts = Array.from({ length: 1 + random.number(30) }, () => random.pick(words));
      let at = 0;
      const spans = parts.flatMap((part) => {
        const span = { start: at, end: at + part.length, label: random.pick(['', 'Aさん', '長男B', part]) };
        at += part.length;
        return random.number(3) === 0 ? [span] : [];
      });
      const replaced = replaceSpans(parts.join(''), spans);
      expect(restoreSpans(replaced)).toBe(parts.join(''));
      for (const [index, piece] of replaced.pieces.entries()) expect(piece.start).toBe(resultOffset(spans[index]?.start ?? 0, spans));
    }
  });
  it('対応表の名前を当てはめると、一人に一つの書き方の文は元に戻る', () => {
    const table = [{ label: 'Aさん', name: '佐々木' }, { label: '長男B', name: '大輔' }, { label: '長男BA', name: '翔' }];
    const text = '佐々木は大輔と翔に会った。大輔は佐々木を心配する';
    const symbols = text.replaceAll('佐々木', 'Aさん').replaceAll('大輔', '長男B').replaceAll('翔', '長男BA');
    expect(restoreNames(symbols, table)).toBe(text);
  });
});

describe('年代・施設・住所の言い方', () => {
  it.each([[3, '乳幼児'], [7, '小学生'], [13, '中学生'], [16, '高校生'], [18, '10歳代'], [54, '50歳代'], [84, '80歳代'], [101, '90歳以上']])('%d歳は%s', (years, band) => {
    expect(ageBand(years)).toBe(band);
  });
  it.each([['84歳', 84], ['８４才', 84], ['八十四歳', 84], ['十歳', 10], ['生後5か月', 0]])('%s を読む', (text, years) => {
    expect(yearsIn(text)).toBe(years);
  });
  it.each([
    ['みなと野こころの病院', 'B病院'], ['汐入小学校', '市内の小学校'], ['県立みなと野北高等学校', '市内の高校'], ['デイサービス「あおぞら」', 'Bデイサービス'],
    ['株式会社三ツ輪建材', 'B社'], ['松本内科クリニック', 'Bクリニック'], ['ひだまり', 'B事業所'],
  ])('%s は %s', (name, label) => {
    expect(facilityLabel(name, () => 'B', true)).toBe(label);
  });
  it('同じ種類の二つ目の学校には記号が付く', () => {
    expect(facilityLabel('桜小学校', () => 'C', false)).toBe('C小学校');
  });
  it.each([['市営住宅汐入団地 5棟302号', '公営住宅'], ['コーポ桜201', '集合住宅'], ['汐見台3丁目14-6', '○○地区'], ['〒123-4567', '〒○○○-○○○○'], ['大阪市', 'ほかの市']])('%s は %s', (address, label) => {
    expect(addressLabel(address)).toBe(label);
  });
});
