import { z } from 'zod';
import { line, text } from '../common/schema.ts';
import { usualDuties } from './pledge.ts';

/** Lines of a text block that papers print as a list; empty ones do not count. */
export const textLines = (block: string): string[] => block.split('\n').map((one) => one.trim()).filter(Boolean);

/**
 * What papers say in the office's own words: who sends, whom to ask, and the sentences of law, pledge and consent that each office
 * checks against its own 要綱 (field.md §1.7, F01, F04, F05, F06, F13, F14, F20). Blocks hold one point per line.
 */
export const paperTexts = z.strictObject({
  /** 発信者: 職名 and 氏名. */
  senderTitle: line(60).default(''),
  senderName: line(40).default(''),
  /** 文書番号, with 〈番号〉 where the running number stands: 福総第〈番号〉号. */
  numberPattern: line(40).default('第〈番号〉号'),
  /** 問合せ先. */
  contactOffice: line(80).default(''),
  contactPerson: line(40).default(''),
  contactPhone: line(40).default(''),
  /** 宛名 of 誓約書, 同意書 and 申込票; empty takes the sender's title. */
  addresseeTitle: line(60).default(''),
  /** 決裁欄 of the 会議結果報告, from the top down. */
  approvers: text(200).default('部長\n課長\n係長\n担当'),
  noticeWanted: line(200).default('ケースに関わりのある担当者'),
  noticeBring: text(400).default('本通知\n各ケースへの関わりの状況が分かるもの'),
  noticeReply: line(120).default('下記担当へ御回答ください。'),
  noticeProxy: line(120).default('代理の方の出席もできます。'),
  pledgeBasis: line(120).default('社会福祉法第106条の6第5項'),
  pledgeBasisMultilayered: line(120).default('重層的支援体制整備事業実施要綱'),
  pledgeDuties: text(2000).default(usualDuties.join('\n')),
  pledgeValidity: line(80).default('構成員である期間'),
  consentPurpose: line(200).default('重層的支援会議での情報共有、プランの作成及び評価'),
  consentScopes: text(1000).default('基本情報\n健康・医療\n生活\n経済\n家族\n相談経過\nその他'),
  consentMethods: text(1000).default('会議での口頭及び書面による共有\n記号化した事例としての研修での利用（任意）'),
  consentValidity: line(120).default('署名の日から支援が終わる日まで'),
  consentWithdrawal: line(200).default('いつでも、担当課へ口頭又は書面で申し出て撤回できます。'),
  consentDisadvantage: line(200).default('同意しないことで、相談や支援に不利益はありません。'),
  intakeTopics: text(2000).default(
    '病気・健康・障害\n住まい\n収入・生活費\n家賃・ローン\n税・公共料金\n債務\n仕事探し\n仕事上の不安\n地域との関係\n家族関係\n子育て\n介護\nひきこもり・不登校\nＤＶ・虐待\n食べるものがない\nその他',
  ),
  intakeConsent: line(200).default('相談の内容を、支援のために必要な範囲で関係機関と共有することに同意します。'),
  informationBasis: line(120).default('社会福祉法第106条の6第3項'),
  informationDuty: line(200).default('同条第4項により、求めを受けた関係機関等は、協力するよう努めることとされています。'),
  informationRequests: text(2000).default('支援の経過及び現在の関わりの状況\n把握している生活の状況\n支援に当たって留意すべきこと\n会議への出席'),
  informationPurpose: line(200).default('支援体制の検討のため。ほかの目的には使用しません。'),
  informationReply: line(120).default('封書（親展）又は使送'),
  /** After so many days an exported file that is still on disk is asked about; null never asks. */
  reminderDays: z.number().int().min(1).max(365).nullable().default(14),
});
export type PaperTexts = z.infer<typeof paperTexts>;

/** What an office gets before it has written anything of its own. */
export const defaultPaperTexts: PaperTexts = paperTexts.parse({});
