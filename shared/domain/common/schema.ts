import { z } from 'zod';

/** Identifier of any record: UUIDv7, made by the core. */
export const id = z.string().min(1).max(64);
/** A calendar day as stored and sent: `2026-09-24`. */
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, '日付を確かめてください（例 令和8年9月24日）');
/** A time of day as stored and sent: `13:30`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, '時刻を確かめてください（例 13:30）');
/** An instant as stored and sent: ISO 8601 in UTC. */
export const instant = z.string();
/** One line that must not be empty. */
export const requiredLine = (label: string, max = 200) =>
  z.string().trim().min(1, `${label}を入力してください`).max(max, `${label}は${max}字までです`);
/** One line that may be empty. */
export const line = (max = 200) => z.string().max(max, `${max}字までです`);
/** A block of text that may be empty. */
export const text = (max = 20_000) => z.string().max(max, `${max}字までです`);
/** For operations that answer nothing. */
export const nothing = z.null();
/** For operations that ask by one id. */
export const byId = z.strictObject({ id });
/** For commands that answer with the id of what they made. */
export const made = z.strictObject({ id });
