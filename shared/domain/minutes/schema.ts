import { z } from 'zod';
import { id, instant, line, text } from '../common/schema.ts';
import { decision, decisionInput } from '../decisions/schema.ts';

/** 発言・論点・決定・持ち帰り. A 持ち帰り carries a decision of type 保留, so it is a card on the board too. */
export const entryKind = z.enum(['remark', 'point', 'decision', 'takeaway']);
export type EntryKind = z.infer<typeof entryKind>;
export const ENTRY_KIND_LABELS: Record<EntryKind, string> = { remark: '発言', point: '論点', decision: '決定', takeaway: '持ち帰り' };

/** 記録: one entry as the clerk types it. */
export const entryInput = z.strictObject({
  kind: entryKind,
  /** 発言機関; opinions are recorded by agency or role, not by person (field.md F12). */
  agencyId: id.nullable(),
  /** 議長, 事務局, 助言者 … where no agency fits. */
  speakerRole: line(24),
  body: text(4000).refine((body) => body.trim() !== '', '内容を入力してください'),
  /** 情報源 of a fact. */
  source: line(80),
});
export type EntryInput = z.infer<typeof entryInput>;

export const entry = entryInput.extend({
  id,
  meetingId: id,
  itemId: id,
  saidAt: instant,
  position: z.number().int(),
  decisions: z.array(decision),
});
export type Entry = z.infer<typeof entry>;

/** What Ctrl+Enter sends: the entry and, where it decides, one or more decisions (one typed line may become two roles). */
export const newEntry = z
  .strictObject({ itemId: id, entry: entryInput, decisions: z.array(decisionInput).max(10), draftKey: line(120) })
  .refine((input) => (input.entry.kind === 'decision' || input.entry.kind === 'takeaway') === input.decisions.length > 0, {
    path: ['decisions'],
    message: '決定と持ち帰りには内容を1件以上付けてください',
  });

/** まとめ of one case item: the fields that stand below the 役割分担表 (F09 ①〜⑦) and 異論・留保. */
export const outcomeInput = z.strictObject({
  itemId: id,
  /** ケース全体の主担当（司令塔）. */
  leadAgencyId: id.nullable(),
  keyPerson: line(60),
  explainer: line(80),
  explainWhen: line(60),
  explainWhat: line(200),
  sharing: line(200),
  emergencyDay: line(120),
  emergencyNight: line(120),
  objections: text(1000),
  refusals: text(1000),
  nextCheck: line(120),
});
export type OutcomeInput = z.infer<typeof outcomeInput>;

/** Everything recorded at one sitting, in order. */
export const meetingRecord = z.strictObject({ entries: z.array(entry), outcomes: z.array(outcomeInput) });
export type MeetingRecord = z.infer<typeof meetingRecord>;
