import { describe, expect, it } from 'vitest';
import { proposeIssue } from '../../../shared/domain/decisions/proposeIssue.ts';

const issues = ['虐待の疑い', '長男のひきこもり', '孫の学習と介護負担', '滞納と家計', '夜間の見守り'].map((title) => ({ id: title, title }));

describe('打った行から、課題を一つ提案する', () => {
  it.each([
    ['虐待対応の事実確認の訪問', '虐待の疑い'],
    ['長男へのアウトリーチは「よりみち」が担当', '長男のひきこもり'],
    ['孫の出席日数を配慮する', '孫の学習と介護負担'],
    ['滞納額の整理を社協が行う', '滞納と家計'],
    ['朝の訪問介護の調整', '孫の学習と介護負担'],
  ])('%s → %s', (line, title) => {
    expect(proposeIssue(line, issues)).toBe(title);
  });
  it('どの課題の言葉もなければ、提案しない', () => {
    expect(proposeIssue('緊急時は日中は福祉総務課', issues)).toBeNull();
    expect(proposeIssue('', issues)).toBeNull();
  });
  it('どこにでもある言葉だけでは決めない', () => {
    expect(proposeIssue('支援の確認', [{ id: 'a', title: '支援の確認' }])).toBeNull();
  });
  it('同じだけ合う課題が二つあれば、書記に任せる', () => {
    expect(proposeIssue('長男と孫の面談', [{ id: 'a', title: '長男の就労' }, { id: 'b', title: '長男の健康' }])).toBeNull();
  });
});
