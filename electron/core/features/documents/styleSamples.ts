import { type MeetingNoticeModel, meetingNoticeModel } from '../../../../shared/domain/documents/meetingNotice.ts';
import { type MinutesModel, minutesModel } from '../../../../shared/domain/documents/minutes.ts';

const head = {
  municipality: '練習市', office: '福祉総務課', conferenceName: '支援会議', ordinal: 5, date: '2026-09-24', opensAt: '13:30', closesAt: '15:05', place: '市役所3階　大会議室',
  chair: '福祉総務課長', recorder: '主事', legalBasis: '社会福祉法第106条の6第1項', secrecyNotice: '会議で知り得た秘密を漏らしてはなりません。',
};

/** The letter by which a 体裁 is looked at before it is saved; invented. */
export const styleSampleNotice: MeetingNoticeModel = meetingNoticeModel.parse({
  letterhead: {
    office: '福祉総務課', documentNumber: '福総第123号', issuedOn: '2026-09-10', senderTitle: '練習市長', senderName: '',
    contact: { office: '練習市　福祉総務課', person: '主事', phone: '内線1234' },
  },
  head,
  addressees: [{ agency: '北部地域包括支援センター', headTitle: 'センター長' }],
  topics: ['前回決定の確認', '社会資源について'],
  cases: [{ caseCode: 'R8-014', category: '新規' }, { caseCode: 'R8-009', category: '継続' }],
  wanted: 'ケースに関わりのある担当者',
  bring: ['本通知', '関わりの状況が分かるもの'],
  papers: '資料は当日に番号を付して配布し、会議終了後に回収します。',
  replyBy: '2026-09-17',
  replyHow: '下記担当へ御回答ください。',
});

/** The record by which a 体裁 is looked at. */
export const styleSampleMinutes: MinutesModel = minutesModel.parse({
  head,
  handling: { label: '取扱注意', note: '会議終了後回収', materialNumber: null, serialNumber: null },
  edition: { kind: '確認依頼版' },
  openness: '非公開（個人情報を扱うため）',
  attendees: [
    { agency: '練習市 福祉総務課', title: '課長', name: '', role: '議長' },
    { agency: '北部地域包括支援センター', title: '主任介護支援専門員', name: '' },
  ],
  confidentialityConfirmedAt: '13:31',
  items: [
    {
      title: '',
      caseFile: { caseCode: 'R8-014', category: '新規', legalBasis: '支援会議', consent: 'なし', presenter: '北部地域包括支援センター' },
      decisionPoints: ['見守りの体制'],
      entries: [{ kind: '発言', speaker: '北部地域包括支援センター', text: '訪問は月2回。前回から12日後に電話で状況を確かめた。' }],
      decisions: [{ type: '役割', content: '事実確認の訪問', leadAgency: '北部地域包括支援センター', due: { kind: 'day', date: '2026-10-02' } }],
    },
  ],
  next: { date: '2026-10-22', opensAt: '13:30', place: '' },
});
