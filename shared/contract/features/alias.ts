import { z } from 'zod';
import { alias, aliasInput, aliasStatus, aliasUse } from '../../domain/alias/schema.ts';
import { byId, id, made, nothing } from '../../domain/common/schema.ts';
import { query, task } from '../define.ts';

const passphrase = z.strictObject({ passphrase: z.string().min(1, 'パスフレーズを入力してください').max(400) });
const silent = { silent: true };

/** 対応表 (optional): symbols and real names, in a file and under a passphrase of their own. */
export const aliasOperations = {
  'alias.getStatus': task(z.strictObject({}), aliasStatus, silent),
  'alias.create': task(passphrase, aliasStatus),
  'alias.open': task(passphrase, aliasStatus),
  'alias.lock': task(z.strictObject({}), aliasStatus),
  /** The latest first; from the store's own record, so that it can be read while the 対応表 is locked. */
  'alias.listUses': query(z.strictObject({}), z.array(aliasUse)),
  'alias.list': task(z.strictObject({ caseId: id.nullable() }), z.array(alias), silent),
  'alias.remember': task(aliasInput, made, silent),
  'alias.forget': task(byId, nothing, silent),
};
