import { agendaModel } from '../../../../shared/domain/documents/agenda.ts';
import { sampleHandling, sampleHead, sampleNext } from './meeting.ts';

const opening = { title: '開会・守秘義務の確認', startsAt: '13:30', minutes: 5, notes: ['出欠の確認', '資料番号の確認'] };

export const sampleAgenda = agendaModel.parse({
  head: sampleHead,
  handling: { ...sampleHandling, materialNumber: null },
  edition: { kind: '当日版' },
  items: [
    opening,
    { title: '前回決定事項の確認', startsAt: '13:35', minutes: 10, notes: ['R8-008（B世帯）', 'R8-011（C氏）'] },
    {
      title: '新規ケース',
      startsAt: '13:45',
      minutes: 35,
      caseFile: {
        caseCode: 'R8-014',
        category: '新規',
        presenter: '北部地域包括支援センター',
        decisionPoints: ['虐待の疑いへの対応', '孫の学習と介護負担の軽減', '長男との接点づくり', '滞納と家計の整理'],
      },
    },
    { title: '継続ケース', startsAt: '14:20', minutes: 20, caseFile: { caseCode: 'R8-008', category: '継続', presenter: '住宅課', decisionPoints: ['支援措置の申出の同行'] } },
    {
      title: '継続ケース',
      startsAt: '14:40',
      minutes: 20,
      caseFile: { caseCode: 'R8-011', category: '継続', presenter: '県地域生活定着支援センター', decisionPoints: ['退所期限の延長', '居住支援法人への照会'] },
    },
    { title: '社会資源について', startsAt: '15:00', minutes: 10, notes: ['高校生世代のヤングケアラーの居場所'] },
    { title: 'その他・次回日程', startsAt: '15:10', minutes: 5 },
  ],
  materials: [
    { number: '資料1', name: '事例概要シート（R8-014）', collect: true },
    { number: '資料2', name: '役割分担表（前回分）', collect: true },
    { number: '資料3', name: '社会資源の一覧', collect: false },
  ],
  next: sampleNext,
});
