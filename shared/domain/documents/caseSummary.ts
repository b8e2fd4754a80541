import { z } from 'zod';
import { day, edition, handling } from './parts.ts';

/** The rows of F08 in their order; the label in the left column is how a filled sheet is read back. */
export const caseSections = [
  { key: 'referral', label: '相談のきっかけ・紹介元', hint: 'いつ（Ｘ年Ｙ月）、どこから' },
  { key: 'complaint', label: '主訴', hint: '本人の言葉は要約' },
  { key: 'situation', label: '現在の状況', hint: '健康・医療／住まい／経済／就労・就学／家族／地域／サービス' },
  { key: 'history', label: '経過', hint: '相対年月・出来事・関わった機関' },
  { key: 'strengths', label: '強み・できていること', hint: '' },
  { key: 'agencies', label: '関わっている機関', hint: '機関種別・内容・頻度・情報源' },
  { key: 'wishes', label: '本人・家族の意向', hint: '確認者・確認日・確認方法。確認していなければ未確認' },
  { key: 'decide', label: 'この会議で決めたいこと', hint: '１〜３点' },
  { key: 'risk', label: 'リスク・緊急度', hint: '根拠となる事実' },
  { key: 'resources', label: '地域課題・不足している社会資源', hint: '' },
] as const;
export type CaseSectionKey = (typeof caseSections)[number]['key'];

/** What the blank sheet offers in its head to be left standing or crossed out; untouched it says nothing. */
export const SHEET_CHOICES = { 区分: '新規・継続・再検討・終結', 同意の状況: '有・無・一部・撤回・未確認' } as const;

const sectionKeys = caseSections.map((section) => section.key);

/** Model of F08 事例概要シート; the blank one has no case and no texts. */
export const caseSummaryModel = z.strictObject({
  office: z.string(),
  handling,
  edition,
  conferenceName: z.string(),
  caseCode: z.string().default(''),
  createdOn: day,
  agency: z.string().default(''),
  category: z.string().default(''),
  consent: z.string().default(''),
  members: z.array(z.strictObject({ name: z.string(), relationship: z.string(), age: z.string(), living: z.string().default(''), situation: z.string().default('') })).default([]),
  texts: z.partialRecord(z.enum(sectionKeys), z.string()).default({}),
  blank: z.boolean().default(false),
});
export type CaseSummaryModel = z.infer<typeof caseSummaryModel>;
