import { roleTableModel } from '../../../../shared/domain/documents/roleTable.ts';
import { sampleEdition, sampleHandling, sampleHead, sampleNext } from './meeting.ts';

const next = { kind: 'nextMeeting', date: '2026-10-22' };
const on = (date: string) => ({ kind: 'day', date });

export const sampleRoleTable = roleTableModel.parse({
  head: sampleHead,
  handling: sampleHandling,
  edition: sampleEdition,
  next: sampleNext,
  cases: [
    {
      caseCode: 'R8-014',
      category: '新規',
      roles: [
        {
          issue: '母への虐待の疑い',
          content: '事実確認の訪問をする。上腕のあざの経過と母の意向を聞く。',
          leadAgency: '北部地域包括支援センター',
          supporters: ['高齢福祉課（同行・欠席のため要連絡）'],
          due: on('2026-09-30'),
          check: '訪問後に電話で福祉総務課へ報告',
        },
        {
          issue: '長男の孤立',
          content: '少年野球の縁から1回目の訪問をする（市の職員としてではなく会う）。',
          leadAgency: 'みなと野市ひきこもり相談室「よりみち」',
          due: on('2026-10-15'),
          check: '次回会議で報告',
        },
        { issue: '孫の学習', content: '出席日数の配慮と居場所を調整する。', leadAgency: 'みなと野市教育委員会 指導課', due: next },
        { issue: '孫の介護負担', content: '訪問介護の朝の支援の導入を調整する。', leadAgency: '北部地域包括支援センター', due: on('2026-10-07') },
        { issue: '滞納', content: '滞納の整理', leadAgency: '納税課', due: next },
        { issue: '家計', content: '家計相談につなぐ。', leadAgency: 'みなと野市社会福祉協議会（自立相談）', due: next },
        { issue: '近隣の不安', content: '巡回連絡で月1回立ち寄る。', leadAgency: null, due: null },
      ],
      leadAgency: '北部地域包括支援センター',
      keyPerson: '主任介護支援専門員',
      explainer: '北部地域包括支援センター',
      explainWhen: '9月30日の訪問時',
      explainWhat: '会議で決めた支援の内容と、孫の学習の支え方',
      emergency: [
        { when: '夜間・休日', contact: '警察 110番' },
        { when: '日　中', contact: '福祉総務課（多機関協働担当）' },
      ],
      undecided: [{ content: '孫を要対協の進行管理に入れるか', agency: 'こども家庭課', answerBy: '10月22日' }],
      sharing: '出席した機関に限る。資料は番号で回収し、電子では送らない。',
      nextCheck: '各機関が口頭で報告',
      refusals: [{ content: '毎日の安否確認', agency: '社会福祉協議会', reason: '人員がない', instead: '週2回の配食時の声かけ' }],
    },
    {
      caseCode: 'R8-008',
      category: '継続',
      roles: [{ issue: '転居先の秘匿', goal: '支援措置の申出を終える', content: '支援措置の申出に同行する。', leadAgency: 'こども家庭課', person: '家庭相談員', due: on('2026-10-02'), priority: '高' }],
    },
  ],
});
