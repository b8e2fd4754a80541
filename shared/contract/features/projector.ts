import { z } from 'zod';
import { nothing } from '../../domain/common/schema.ts';
import { projectorView } from '../../domain/projector/schema.ts';
import { task } from '../define.ts';

/** 投影: the one thing the second window may ask. */
export const projectorOperations = {
  'projector.getView': task(z.strictObject({}), projectorView, { projector: true, silent: true }),
  'projector.open': task(z.strictObject({}), nothing, { silent: true }),
  'projector.close': task(z.strictObject({}), nothing, { silent: true }),
};
