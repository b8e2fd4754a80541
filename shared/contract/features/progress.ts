import { z } from 'zod';
import { id, nothing } from '../../domain/common/schema.ts';
import { previousDecision, progressReport } from '../../domain/progress/schema.ts';
import { command, query } from '../define.ts';

/** 前回決定事項の実施状況: carried over by themselves until 完了 or 不要. */
export const progressOperations = {
  'progress.listPrevious': query(z.strictObject({ meetingId: id }), z.array(previousDecision)),
  'progress.report': command(progressReport, nothing),
};
