import { advisorDispatchModel } from '../../../../shared/domain/documents/advisorDispatch.ts';
import { informationRequestModel } from '../../../../shared/domain/documents/informationRequest.ts';
import { meetingNoticeModel } from '../../../../shared/domain/documents/meetingNotice.ts';
import { sampleHead } from './meeting.ts';

const letterhead = {
  office: 'みなと野市 福祉総務課',
  documentNumber: '福福第123号',
  issuedOn: '2026-09-10',
  senderTitle: 'みなと野市長',
  senderName: '野田 一郎',
  contact: { office: '福祉部福祉総務課 多機関協働担当', person: '川﨑', phone: '0299-00-0000' },
};

export const sampleNotice = meetingNoticeModel.parse({
  letterhead,
  head: sampleHead,
  addressees: [
    { agency: '北部地域包括支援センター', headTitle: 'センター長', name: '' },
    { agency: 'みなと野警察署', headTitle: '署長', name: '' },
    { agency: '社会福祉法人みなと野市社会福祉協議会', headTitle: '会長', name: '青山 松太郎' },
    { agency: '県地域生活定着支援センター' },
  ],
  topics: ['前回決定事項の確認', '社会資源について'],
  cases: [
    { caseCode: 'R8-014', category: '新規' },
    { caseCode: 'R8-008', category: '継続' },
  ],
  wanted: '各機関の担当者（ケースに関わりのある方）',
  bring: ['本通知', '各ケースへの関わりの状況が分かるもの'],
  papers: '資料は当日に番号を付して配布し、会議終了後に回収します。',
  replyBy: '2026-09-17',
  replyHow: '下記担当へ電話で御回答ください。',
  proxy: '代理の方の出席もできます。',
});

export const sampleDispatch = advisorDispatchModel.parse({
  letterhead: { ...letterhead, documentNumber: '福福第131号' },
  head: { ...sampleHead, conferenceName: '重層的支援会議', legalBasis: 'みなと野市重層的支援会議実施要綱' },
  addressee: { agency: '学校法人みなと学園 みなと大学社会福祉学部', headTitle: '学部長', name: '' },
  advisor: '教授 瀬戸 朋子 様',
  requests: ['世帯全体の見立てと支援の優先順位', '長男との関係づくりの進め方'],
  caseCodes: ['R8-014'],
  outline: '別紙「事例概要シート」のとおり',
  attendingAgencies: ['北部地域包括支援センター', '社会福祉協議会', '教育委員会指導課'],
  fee: '10,000円（源泉徴収あり）',
  travel: '市の規定により支給します。',
  secrecy: '誓約書を同封します。御署名の上、当日お持ちください。',
  enclosures: ['事例概要シート（番号付き・当日回収）', '誓約書'],
});

export const sampleInformationRequest = informationRequestModel.parse({
  letterhead: { ...letterhead, documentNumber: '福福第140号' },
  addressee: { agency: 'みなと野市教育委員会 指導課', headTitle: '課長' },
  conferenceName: 'みなと野市支援会議',
  basis: '社会福祉法第106条の6第3項',
  duty: '同条第4項により、求めを受けた関係機関等は協力するよう努めることとされています。',
  caseCode: 'R8-014',
  requests: [
    { text: '本年度の出欠の状況（日数）' },
    { text: '学校での支援の経過' },
    { text: '会議への出席', checked: false },
  ],
  purpose: '支援会議における支援体制の検討のため。ほかの目的には使用しません。',
  replyBy: '2026-09-18',
  replyHow: '封書（親展）又は使送',
  secrecy: '支援会議の事務に従事する者には守秘義務があります。',
});
