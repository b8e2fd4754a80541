import { attendanceListModel } from '../../../../shared/domain/documents/attendanceList.ts';
import { caseSummaryModel } from '../../../../shared/domain/documents/caseSummary.ts';
import { consentModel } from '../../../../shared/domain/documents/consent.ts';
import { handoutListModel } from '../../../../shared/domain/documents/handoutList.ts';
import { intakeFormModel } from '../../../../shared/domain/documents/intakeForm.ts';
import { pledgeModel } from '../../../../shared/domain/documents/pledge.ts';
import { resultReportModel } from '../../../../shared/domain/documents/resultReport.ts';
import { sampleEdition, sampleHandling, sampleHead, sampleNext } from './meeting.ts';
import { sampleMinutes } from './minutes.ts';

const noPaper = { ...sampleHandling, materialNumber: null };

export const sampleAttendanceList = attendanceListModel.parse({
  head: sampleHead,
  handling: noPaper,
  edition: { kind: '当日版' },
  people: [...sampleMinutes.attendees, ...sampleMinutes.absentees].map((person, index) => ({
    ...person,
    category: person.role === '事務局' ? '事務局' : '構成員',
    pledgedOn: index === 5 ? null : '2026-04-02',
    caseCodes: index % 3 === 0 ? ['R8-014', 'R8-008'] : ['R8-014'],
    copyNumber: String(index + 1).padStart(2, '0'),
  })),
  caseCodes: ['R8-014', 'R8-008', 'R8-011'],
});

export const samplePledge = pledgeModel.parse({
  variant: '支援会議',
  office: 'みなと野市 福祉総務課',
  issuedOn: '2026-09-24',
  addresseeTitle: 'みなと野市長',
  conferenceName: 'みなと野市支援会議',
  basis: '社会福祉法第106条の6第5項',
  penalty: '正当な理由なく秘密を漏らしたときは、同法の規定により罰せられることがあります。',
  validFor: '令和8年度（構成員である期間）',
  agency: 'みなと野市社会福祉協議会',
});

export const sampleMultilayeredPledge = pledgeModel.parse({
  ...samplePledge,
  variant: '重層的支援会議',
  conferenceName: 'みなと野市重層的支援会議',
  basis: 'みなと野市重層的支援会議実施要綱第6条',
  penalty: 'この文は載らない。',
  agency: '',
});

export const sampleConsent = consentModel.parse({
  office: 'みなと野市 福祉総務課',
  issuedOn: '2026-09-24',
  addressees: ['みなと野市長', '多機関協働事業者'],
  caseCode: 'R8-014',
  member: '本人',
  purpose: '重層的支援会議での情報共有',
  conferenceName: 'みなと野市重層的支援会議',
  scopes: ['基本情報', '健康・医療', '生活', '経済', '家族', '相談経過', 'その他'],
  agencies: ['市関係課', '社会福祉協議会', '北部地域包括支援センター', '障害者基幹相談支援センター', '県中央保健所', '学校・教育委員会'],
  methods: ['会議での口頭及び書面による共有', '記号化した事例としての研修での利用（任意）'],
  validity: '署名の日から令和9年3月31日まで',
  withdrawal: 'いつでも、福祉総務課へ口頭又は書面で申し出て撤回できます。',
  disadvantage: '同意しないことで、相談や支援に不利益はありません。',
});

const topics = ['病気・健康・障害', '住まい', '収入・生活費', '家賃・ローン', '税・公共料金', '債務', '仕事探し', '仕事上の不安', '地域との関係', '家族関係', '子育て', '介護', 'ひきこもり・不登校', 'ＤＶ・虐待', '食べるものがない', 'その他'];

export const sampleIntake = intakeFormModel.parse({
  office: 'みなと野市 福祉総務課',
  issuedOn: '2026-09-24',
  consent: '本人同意あり',
  addresseeTitle: 'みなと野市長',
  topics,
  consentText: '相談の内容を、支援のために必要な範囲で関係機関と共有することに同意します。',
});

export const sampleIntakeWithout = intakeFormModel.parse({ ...sampleIntake, consent: '本人同意なし' });

export const sampleCaseSummary = caseSummaryModel.parse({
  office: 'みなと野市 福祉総務課',
  handling: sampleHandling,
  edition: { kind: '確定版', number: 2 },
  conferenceName: '支援会議',
  caseCode: 'R8-014',
  createdOn: '2026-09-18',
  agency: '北部地域包括支援センター',
  category: '新規',
  consent: '一部（母・孫あり、長男なし）',
  members: [
    { name: 'Aさん', relationship: '本人', age: '80歳代', living: '同居', situation: '要介護2。認知症の診断あり。' },
    { name: '長男B', relationship: '長男', age: '50歳代', living: '同居', situation: '約8年前に離職。社会との接点が乏しい。' },
    { name: '孫C', relationship: '孫', age: '10歳代後半', living: '同居', situation: '高校生。祖母の介助を担う。' },
  ],
  texts: {
    referral: 'X年9月、北部地域包括支援センターから。',
    complaint: 'この家で暮らしたい。長男のことが心配。',
    situation: '〔事〕X年8月に電気が止まった。\n〔事〕税に滞納がある。\n〔推〕長男に飲酒の問題がある可能性。',
    history: 'X年7月　通所サービスの利用が減る。\nX年8月　近隣から声が聞こえるとの相談。',
    strengths: '孫と祖母の関係は良好。',
    agencies: '地域包括支援センター（月2回訪問）、学校（毎日）',
    wishes: 'Aさん：この家で暮らしたい（9月16日 介護支援専門員が聴取）\n長男B：未確認',
    decide: '１　虐待の疑いへの対応\n２　孫の学習と介護負担の軽減\n３　滞納と家計の整理',
    risk: '上腕のあざを2回確認。緊急度は中。',
    resources: '高校生世代が夕方に過ごせる場所がない。',
  },
});

export const sampleBlankCaseSummary = caseSummaryModel.parse({
  office: 'みなと野市 福祉総務課',
  handling: { label: '取扱注意', note: '' },
  edition: { kind: '当日版' },
  conferenceName: '',
  createdOn: '2026-09-18',
  blank: true,
});

export const sampleResultReport = resultReportModel.parse({
  head: sampleHead,
  handling: { label: '取扱注意', note: '' },
  edition: sampleEdition,
  reportedOn: '2026-09-25',
  reporter: '主事 濵田',
  attendance: '13機関 24人（うち代理1人、オンライン1人）',
  cases: [
    { caseCode: 'R8-014', category: '新規', result: '役割6件を決定。次回に報告を受ける。' },
    { caseCode: 'R8-008', category: '継続', result: '支援措置の申出に同行する。' },
    { caseCode: 'R8-011', category: '継続', result: '居住支援法人へ照会する。' },
  ],
  decisions: ['虐待対応の事実確認は北部地域包括支援センターが主担当となる。', '夜間は警察、日中は福祉総務課を窓口とする。'],
  ours: [
    { caseCode: 'R8-014', content: '日中の緊急連絡の窓口', due: { kind: 'always' } },
    { caseCode: 'R8-014', content: '次回までの進み具合の取りまとめ', due: { kind: 'nextMeeting', date: '2026-10-22' } },
  ],
  communityIssues: ['高校生世代のヤングケアラーの居場所がない。'],
  next: sampleNext,
});

export const sampleHandouts = handoutListModel.parse({
  head: sampleHead,
  handling: { label: '取扱注意', note: '' },
  edition: sampleEdition,
  materials: [
    {
      number: '資料1',
      name: '事例概要シート（R8-014）',
      version: '第2版',
      copies: sampleMinutes.attendees.map((person, index) => ({
        serialNumber: String(index + 1).padStart(2, '0'),
        agency: person.agency,
        name: person.name,
        distributedAt: '13:25',
        collectedAt: index === 4 ? null : '15:12',
        checkedBy: '濵田',
        note: index === 4 ? '途中退席のため、9月25日に回収' : '',
      })),
      disposal: '令和8年9月28日　濵田',
    },
  ],
});
