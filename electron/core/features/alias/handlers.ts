import type { aliasOperations } from '../../../../shared/contract/features/alias.ts';
import { aliasUse } from '../../../../shared/domain/alias/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { HandlersOf, TaskContext } from '../../context.ts';
import { takeRemembered } from '../anonymisation/takeRemembered.ts';
import { dataFolderOf } from './dataFolder.ts';
import { refuseWeak } from '../store/passphrases.ts';
import { beginAttempt, forgetAttempts } from '../store/waiting.ts';
import { hasAliasFile, makeAliasFile, openAliasFile } from './aliasFile.ts';
import { aliasStatusOf, closeAliases, holdAliases, listAliases, useAliases } from './openAliases.ts';

/** Who opened it when is kept in the store's own record, never in the file itself. */
const record = ({ write }: TaskContext, action: string) => write(({ audit }) => audit(action, 'aliases'));

/** Answers for 対応表. */
export const aliasHandlers: HandlersOf<typeof aliasOperations> = {
  'alias.getStatus': async (_input, { store }) => aliasStatusOf(store),
  'alias.create': ({ passphrase }, context) =>
    context.store.inTurn(async () => {
      const { store, ports } = context;
      const folder = dataFolderOf(store);
      if (hasAliasFile(folder)) throw new AppError('conflict', '対応表は、すでにあります。そのパスフレーズで開いてください。');
      refuseWeak('passphrase', passphrase, []);
      const now = ports.clock.now();
      const file = await makeAliasFile(folder, passphrase, { cost: store.settings.keyCost, id: ports.ids.next(), now });
      holdAliases(file, context);
      record(context, 'alias.create');
      return aliasStatusOf(store);
    }),
  'alias.open': async ({ passphrase }, context) => {
    const status = await context.store.inTurn(async () => {
      const { store, ports } = context;
      const folder = dataFolderOf(store);
      if (aliasStatusOf(store).state === 'open') return aliasStatusOf(store);
      if (!hasAliasFile(folder)) throw new AppError('not.found', '対応表は、まだ作られていません。');
      beginAttempt(folder, ports.clock.now());
      const file = await openAliasFile(folder, passphrase, ports.clock.now());
      if (!file) {
        record(context, 'alias.refused');
        throw new AppError('key.wrongPassphrase');
      }
      forgetAttempts(folder);
      holdAliases(file, context);
      record(context, 'alias.open');
      return aliasStatusOf(store);
    });
    await takeRemembered(context);
    return status;
  },
  'alias.lock': async (_input, context) => {
    const open = context.store.current();
    if (open && closeAliases(open)) record(context, 'alias.lock');
    return aliasStatusOf(context.store);
  },
  'alias.listUses': (_input, { db }) =>
    db
      .all<{ id: string; at: string; userName: string; action: string }>(
        `SELECT id, at, user_name, action FROM audit_lines WHERE subject = 'aliases' AND action LIKE 'alias.%' ORDER BY at DESC, id DESC LIMIT 8`,
      )
      .map(({ action, ...line }) => ({ ...line, what: aliasUse.shape.what.parse(action.replace('alias.', '')) })),
  'alias.list': async ({ caseId }, { store }) => useAliases(store, (file) => listAliases(file, caseId)),
  'alias.remember': async ({ caseId, label, person }, { store, ports }) => ({
    id: useAliases(store, ({ database }) =>
      database.write((db) => {
        const known = db.get<{ id: string }>('SELECT id FROM aliases WHERE case_id = :caseId AND label = :label', { caseId, label });
        const id = known?.id ?? ports.ids.next();
        db.run(
          `INSERT INTO aliases (id, case_id, label, person, noted_at) VALUES (:id, :caseId, :label, :person, :at)
           ON CONFLICT (case_id, label) DO UPDATE SET person = excluded.person, noted_at = excluded.noted_at`,
          { id, caseId, label, person: JSON.stringify(person), at: ports.clock.now().toISOString() },
        );
        return id;
      }),
    ),
  }),
  'alias.forget': async ({ id }, { store }) => {
    useAliases(store, ({ database }) => database.write((db) => db.run('DELETE FROM aliases WHERE id = :id', { id })));
    return null;
  },
};
