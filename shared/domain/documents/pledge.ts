import { z } from 'zod';
import { day } from './parts.ts';

/** What is promised until the office writes its own (field.md F04 ①–⑤). */
export const usualDuties = [
  '会議の事務に関して知り得た秘密を、正当な理由なく漏らさないこと。',
  '職を退き、又は構成員でなくなった後も同様とすること。',
  '配布された資料の複写、持出し、転送、ＳＮＳへの投稿及び生成ＡＩその他の外部サービスへの入力をせず、会議の終了時に返却すること。',
  '知り得た情報を会議の目的以外に利用しないこと。',
  '漏えい又は紛失があったとき、又はそのおそれがあるときは、直ちに事務局に報告すること。',
];

/** Model of F04 誓約書; both variants differ in law and in penalty, so those texts come from the settings. */
export const pledgeModel = z.strictObject({
  variant: z.enum(['支援会議', '重層的支援会議']),
  office: z.string(),
  issuedOn: day,
  addresseeTitle: z.string(),
  conferenceName: z.string(),
  /** '社会福祉法第106条の6第5項' …; for 重層的支援会議 the outline or ordinance. */
  basis: z.string(),
  duties: z.array(z.string()).min(1).default(usualDuties),
  /** Printed under 支援会議 only. */
  penalty: z.string().default(''),
  /** '令和8年度' or one meeting. */
  validFor: z.string(),
  agency: z.string().default(''),
  title: z.string().default(''),
});
export type PledgeModel = z.infer<typeof pledgeModel>;
