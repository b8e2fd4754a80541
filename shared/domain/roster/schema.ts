import { z } from 'zod';
import { day, id, line, requiredLine } from '../common/schema.ts';

/** 機関: an office or organisation that takes roles. Old papers keep the old name, so a name is copied when a record is frozen. */
export const agencyInput = z.strictObject({
  name: requiredLine('機関名', 80),
  /** Name for narrow places (board, projector); empty means the full name. */
  shortName: line(24),
  kana: line(80),
  /** 分野: 高齢, 障害, 子ども, 生活困窮 … */
  field: line(24),
  /** 機関の長の職名, for letters addressed to the head. */
  headTitle: line(40),
  active: z.boolean(),
});
export type AgencyInput = z.infer<typeof agencyInput>;
export const agency = agencyInput.extend({ id });
export type Agency = z.infer<typeof agency>;

/** 構成員: a person who sits at the meetings for an agency. */
export const memberInput = z.strictObject({
  agencyId: id,
  position: line(80),
  name: requiredLine('氏名', 60),
  kana: line(80),
  /** 守秘義務誓約日; null when no pledge is on file. */
  pledgedOn: day.nullable(),
  conferenceIds: z.array(id),
  active: z.boolean(),
});
export type MemberInput = z.infer<typeof memberInput>;
export const member = memberInput.extend({ id });
export type Member = z.infer<typeof member>;
