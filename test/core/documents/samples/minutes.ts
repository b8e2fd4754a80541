import { minutesModel } from '../../../../shared/domain/documents/minutes.ts';
import { sampleEdition, sampleHandling, sampleHead, sampleNext } from './meeting.ts';

const on = (date: string) => ({ kind: 'day', date });
const next = { kind: 'nextMeeting', date: '2026-10-22' };

export const sampleMinutes = minutesModel.parse({
  head: sampleHead,
  handling: { ...sampleHandling, materialNumber: null },
  edition: sampleEdition,
  openness: '非公開（理由：社会福祉法第106条の6及び設置要綱第8条）',
  recording: 'なし',
  attendees: [
    { agency: 'みなと野市 福祉総務課', title: '課長', name: '髙野 誠一', role: '議長・司会' },
    { agency: 'みなと野市 福祉総務課', title: '主任（多機関協働担当）', name: '川﨑 由紀', role: '事務局' },
    { agency: 'みなと野市 福祉総務課', title: '主事', name: '濵田 翔', role: '記録' },
    { agency: 'みなと野市 生活支援課', title: '生活保護係長', name: '德永 浩二' },
    { agency: 'みなと野市 こども家庭課', title: '家庭相談員', name: '栁沢 真理子' },
    { agency: 'みなと野市 納税課', title: '主査', name: '小澤 剛', attendance: '代理', proxy: '主任 立花' },
    { agency: 'みなと野市教育委員会 指導課', title: 'スクールソーシャルワーカー', name: '内海 さやか' },
    { agency: 'みなと野市社会福祉協議会', title: '地域ケアコーディネーター（第一地区）', name: '関 恵美' },
    { agency: 'みなと野市社会福祉協議会', title: '自立相談支援員', name: '飯塚 みのり' },
    { agency: '北部地域包括支援センター', title: '主任介護支援専門員', name: '萩原 千秋' },
    { agency: 'みなと野市ひきこもり相談室「よりみち」', title: '伴走コーディネーター', name: '真壁 遼' },
    { agency: '県精神保健福祉センター', title: '主任', name: '鶴見 洋子', attendance: 'オンライン' },
    { agency: 'みなと野警察署 生活安全課', title: '巡査部長', name: '堀内 学', note: '14:30退席' },
  ],
  absentees: [{ agency: 'みなと野市 高齢福祉課', title: '主幹', name: '大槻 香織', attendance: '欠席' }],
  materials: [
    { number: '資料1', name: '事例概要シート（R8-014）', copies: 24, collected: 24 },
    { number: '資料2', name: '役割分担表（前回分）', copies: 24, collected: 23 },
  ],
  confidentialityConfirmedAt: '13:31',
  previous: [
    { caseCode: 'R8-008', content: '家賃の分納計画', agency: '住宅課', due: { kind: 'monthEnd', month: '2026-09' }, status: '完了', note: '本人と面談し月5千円で合意' },
    { caseCode: 'R8-008', content: '健診の再案内と通訳手配', agency: '県中央保健所', due: { kind: 'monthEnd', month: '2026-09' }, status: '未着手', note: '通訳の都合がつかず10月8日で調整中' },
    { caseCode: 'R8-011', content: '生活保護の申請同行', agency: '生活支援課', due: { kind: 'event', text: '退所日の2週間前まで' }, status: '実施中' },
  ],
  items: [
    {
      title: '高齢の母と長男、孫の世帯。虐待の疑いと孫の介護負担',
      caseFile: { caseCode: 'R8-014', category: '新規', legalBasis: '社会福祉法第106条の6第1項', consent: '母あり・孫あり・長男なし', presenter: '北部地域包括支援センター' },
      decisionPoints: ['虐待の疑いへの対応', '孫の学習と介護負担の軽減', '長男との接点づくり', '滞納と家計の整理'],
      entries: [
        { kind: '事実', speaker: '北部地域包括支援センター', text: '母のあざを2回確認した。母は長男との分離を望んでいない。', source: '訪問時の観察、母の話' },
        { kind: '論点', speaker: 'こども家庭課', text: '孫を要対協の進行管理に入れるか検討が必要。' },
        { kind: '意見', speaker: 'みなと野市教育委員会 指導課', text: '出席日数の配慮は可能。朝の支度を誰が担うかが鍵になる。登校前の時間帯に支援が入れば、遅刻は減ると見ている。' },
        { kind: '発言', speaker: 'みなと野市ひきこもり相談室「よりみち」', text: '長男とは少年野球の縁で会える。市の職員としてではなく、まず会ってみる。' },
        { kind: '発言', speaker: 'みなと野警察署', text: '通報があれば臨場する。\n巡回連絡で月1回立ち寄る。' },
      ],
      wishes: [
        { member: '母', wish: 'この家で暮らしたい。', heardBy: '9月16日 介護支援専門員' },
        { member: '長男', wish: '未確認' },
      ],
      decisions: [
        { type: '役割', content: '虐待対応の事実確認の訪問', leadAgency: '北部地域包括支援センター', supporters: ['高齢福祉課（同行・欠席のため要連絡）'], due: on('2026-09-30') },
        { type: '役割', content: '長男へのアウトリーチ（1回目の訪問）', leadAgency: 'みなと野市ひきこもり相談室「よりみち」', due: on('2026-10-15') },
        { type: '役割', content: '孫の学習（出席日数の配慮・居場所）', leadAgency: 'みなと野市教育委員会 指導課', due: next },
        { type: '役割', content: '家計相談', leadAgency: null, due: null },
        { type: '連絡体制', content: '夜間は警察110番、日中は福祉総務課が窓口', leadAgency: '福祉総務課', supporters: ['みなと野警察署'], due: { kind: 'always' } },
      ],
      takeaways: [{ content: '孫を要対協の進行管理に入れるか', agency: 'こども家庭課', answerBy: '10月22日' }],
      objections: ['警察署：訪問の日程は事前に共有してほしい。'],
    },
    {
      title: '',
      caseFile: { caseCode: 'R8-011', category: '継続', consent: '本人あり' },
      entries: [{ kind: '発言', speaker: '障害者基幹相談支援センター', text: '意見書は提出済み。区分認定は11月の見込み。' }],
      decisions: [{ type: '役割', content: '居住支援法人への照会', leadAgency: '社会福祉協議会（自立相談）', due: on('2026-10-09') }],
    },
    {
      title: '社会資源について',
      entries: [{ kind: '発言', speaker: 'NPO法人みなと野フードバンク', text: '高校生世代が夕方に来られる場所がない。' }],
      decisions: [{ type: '保留', content: 'フードバンク倉庫2階の週1回開放', leadAgency: '社会福祉協議会（第一地区）', supporters: ['フードバンク'], due: next }],
    },
  ],
  next: sampleNext,
  closedAt: '15:10',
  author: '福祉総務課 主事',
  authoredOn: '2026-09-25',
  confirmer: '福祉総務課長',
  confirmedOn: '2026-09-28',
  retention: '5年',
  classification: '福祉-03-02',
});
