import { describe, expect, it } from 'vitest';
import { examineTemplate } from '../../../electron/core/templates/doctor.ts';
import { canonicalName, nearestField, nearestLoop } from '../../../electron/core/templates/fields.ts';
import { addresseeFields, anywhereFields, innerLoops, loopFields } from '../../../shared/domain/templates/fieldCatalogue.ts';
import { para, strangeDocx } from '../../support/strangeDocx.ts';

/** The list as it is handed to municipalities (差し込み項目), word for word. */
const handedOut = {
  anywhere: '会議名・回次・年度・開催日・開始時刻・終了時刻・場所・議長・司会・記録者・根拠・守秘文・次回開催日・文書番号・文書日付・発信者・敬称・回答期限・担当課・担当者・担当電話・作成日・通し番号・資料番号・自治体名・地域課題・開催方法・閉会時刻・版・確定日・保存期間・分類記号・確認者',
  addressee: '宛先機関・宛先職名・宛先氏名',
  loops: {
    出席者: '機関・職名・氏名・区分・会議での役割・出欠・代理者・遅参・早退・誓約日・資料番号',
    欠席者: '機関・職名・氏名・出欠',
    議題: '議題番号・議題名・区分・ケース番号・提供機関・開始予定・所要時間・決めること',
    ケース: '議題番号・ケース番号・区分・根拠・同意状況・課題・世帯の状況・本人の意向・家族の意向・強み・経過・結果・全体主担当・キーパーソン・緊急時対応・緊急時日中・緊急時夜間・本人への説明者・説明時期・できない事項・持ち帰り・異論・目標・プラン判定・判定の条件',
    世帯員: '呼称・続柄・年代・同居・状況・同意',
    発言: '時刻・種類・発言機関・発言役割・発言内容・情報源',
    決定: '内容・主担当・協力機関・期限・次回確認日・確認方法',
    役割: '課題・目標・内容・主担当・担当者・協力機関・期限・優先度・次回確認日・確認方法・状況',
    前回決定: 'ケース番号・内容・担当機関・期限・状況・理由',
    当課の役割: 'ケース番号・内容・期限',
    資料: '資料番号・資料名・部数・配布先・配布時刻・回収時刻・状況',
    会議: '会議名・回次・開催日',
  },
  inner: { ケース: '発言・決定・役割・世帯員', 会議: '決定' },
};

const split = (lists: Record<string, string>): Record<string, string[]> => Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.split('・')]));

describe('差し込み項目の一覧', () => {
  it('自治体に渡す一覧と一字一句同じである', () => {
    expect(anywhereFields).toEqual(handedOut.anywhere.split('・'));
    expect(addresseeFields).toEqual(handedOut.addressee.split('・'));
    expect(loopFields).toEqual(split(handedOut.loops));
    expect(innerLoops).toEqual(split(handedOut.inner));
  });

  it('一覧のどの項目も、決められた場所に書けば受け取る', () => {
    const loops = Object.entries(loopFields).map(([name, fields]) => `《＃${name}》${fields.map((field) => `《${field}》`).join('')}《／${name}》`);
    const single = [...anywhereFields, ...addresseeFields, ...loopFields.ケース].map((field) => `《${field}》`);
    const report = examineTemplate(strangeDocx([...loops, ...single].map(para).join('')));
    expect(report.problems).toEqual([]);
    const expected = [...Object.keys(loopFields).map((name) => `＃${name}`), ...Object.values(loopFields).flat(), ...anywhereFields, ...addresseeFields];
    expect(new Set(report.fields)).toEqual(new Set(expected));
  });

  it.each([
    ['会議の名称', '会議名'],
    ['開催日時', '開催日'],
    ['協力期間', '協力機関'],
    ['期日', '期限'],
    ['次回の開催日', '次回開催日'],
    ['キーマン', 'キーパーソン'],
    ['協力する機関', '協力機関'],
  ])('《%s》には近い項目として 《%s》 を示す', (written, expected) => {
    expect(nearestField(written)).toBe(expected);
  });

  it('似たところのない名前には何も勧めない', () => {
    expect(nearestField('ＸＹＺ')).toBeUndefined();
    expect(nearestLoop('出席した者')).toBe('出席者');
  });

  it('幅、空白、異体字の違いは同じ名前とみなす', () => {
    expect(canonicalName(' ＃ 出席者　')).toBe('#出席者');
    expect(canonicalName('ｷｰﾊﾟｰｿﾝ')).toBe('キーパーソン');
    expect(canonicalName('会議\u{E0100}名')).toBe('会議名');
  });
});
