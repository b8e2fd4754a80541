import { z } from 'zod';
import { dateStyle, quasiIdentifierStrength } from '../anonymisation/choices.ts';
import { line, requiredLine, text } from '../common/schema.ts';
import { paperTexts } from '../documents/paperTexts.ts';
import { documentStyle } from '../documents/style.ts';

/**
 * What differs between municipalities. Texts of law, secrecy and penalty are settings, never literals in a form or a screen:
 * the law is being amended, and each office checks the wording against its own 要綱 (field.md §1.7, §9).
 */
export const settings = z.strictObject({
  municipality: requiredLine('自治体名', 40),
  department: requiredLine('課名', 40),
  /** Inhabitants; small towns get stronger warnings about 準識別子. Null where not entered. */
  population: z.number().int().min(0).max(20_000_000).nullable().default(null),
  /** Whether the own municipality's name may stand in a case text. */
  keepMunicipalityName: z.boolean().default(true),
  /** 準識別子: how few people a combination must fit before the clerk is warned. */
  quasiIdentifierStrength: quasiIdentifierStrength.default('normal'),
  /** How dates of the course are spelled in case texts. */
  caseDateStyle: dateStyle.default('symbolic'),
  supportLaw: line(80).default('社会福祉法第106条の6第1項'),
  multilayeredGround: line(80).default('重層的支援体制整備事業実施要綱'),
  /** Short, for the projector and the head of the 次第. */
  secrecyNotice: line(200).default('この会議で知り得た秘密を漏らしてはなりません（社会福祉法第106条の6第5項）'),
  multilayeredSecrecyNotice: line(200).default('個人情報は、本人の同意の範囲でのみ取り扱い、ほかに漏らしてはなりません'),
  penaltyNotice: text(400).default(''),
  handlingNote: text(400).default('資料は会議終了後に回収します。複写、撮影、転送はできません。'),
  /** Why the meeting is closed to the public, for the 会議録. */
  closedReason: line(120).default('非公開（個人情報を扱うため）'),
  retention: line(40).default(''),
  classification: line(40).default(''),
  documentStyle: documentStyle.default(documentStyle.parse({})),
  paperTexts: paperTexts.default(paperTexts.parse({})),
});
export type Settings = z.infer<typeof settings>;
