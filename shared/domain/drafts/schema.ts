import { z } from 'zod';
import { line } from '../common/schema.ts';

/** Words not yet recorded. Kept encrypted within a second of the last key, so that a killed process loses nothing. */
export const draftKey = line(120).min(1);
/** JSON text of at most 200,000 characters; only the page that wrote it reads it. */
export const draftValue = z.string().max(200_000);
