import { AppError } from '../../../../shared/errors/appError.ts';
import type { CommandContext, TaskContext } from '../../context.ts';
import type { ReadableDb } from '../../database/types.ts';
import { exactNames } from '../anonymisation/exactNames.ts';
import { refuseNamesInReason } from '../documents/leakCheck.ts';
import { composeDossier } from '../dossier/readDossier.ts';
import { getMeeting } from '../meetings/repository.ts';
import { nameHits } from './checkNames.ts';
import { openPoints } from './openPoints.ts';

interface Input {
  id: string;
  acknowledged: boolean;
  namesReason: string;
}

/** Freezes the record as the next version, once it is true, read out, and free of names or their staying has a reason. */
export async function finalise(input: Input, context: TaskContext): Promise<{ version: number }> {
  const looked = context.read(({ db }) => readyDossier(db, input));
  const names = await nameHits(looked, context);
  const reason = input.namesReason.trim();
  if (names.length > 0 && reason === '') {
    throw new AppError('leak.found', `実名の疑いが${names.length}件あります。記号に直すか、残す理由を書いてから確定してください。`, { details: { names: names.length } });
  }
  if (names.length > 0) await refuseNamesInReason(context.detector, looked, await exactNames(context, looked.cases.map(({ caseId }) => caseId)), reason);
  return context.write((command) => {
    const dossier = readyDossier(command.db, input);
    if (JSON.stringify(dossier) !== JSON.stringify(looked)) throw new AppError('conflict', '確かめている間に記録が書き換えられました。もう一度「確定する」を押してください。');
    return freeze(input.id, JSON.stringify(dossier), names.length > 0 ? reason : '', command);
  });
}

function readyDossier(db: ReadableDb, { id, acknowledged }: Input) {
  const meeting = getMeeting(db, id);
  if (meeting.status === 'finalised') throw new AppError('record.frozen');
  if (meeting.status !== 'closed') throw new AppError('record.incomplete', '閉会してから確定してください。');
  const dossier = composeDossier(db, id);
  const open = openPoints(dossier);
  const blocking = open.filter((point) => point.blocks);
  if (blocking.length > 0) throw new AppError('record.incomplete', `${blocking.map((point) => point.text).join('。')}。確定の前に直してください。`);
  if (open.length > 0 && !acknowledged)
    throw new AppError('record.incomplete', `未確定などが${open.length}件残っています。読み上げて確認してから確定してください。`, {
      details: { open: open.length },
    });
  return dossier;
}

function freeze(id: string, record: string, namesReason: string, { db, newId, now, user, audit }: CommandContext): { version: number } {
  const last = db.get<{ version: number | null }>('SELECT MAX(version) AS version FROM meeting_versions WHERE meeting_id = :id', { id });
  const version = (last?.version ?? 0) + 1;
  db.run(
    `INSERT INTO meeting_versions (id, meeting_id, version, finalised_at, user_name, record, names_reason)
     VALUES (:versionId, :id, :version, :at, :userName, :record, :namesReason)`,
    { versionId: newId(), id, version, at: now().toISOString(), userName: user.name, record, namesReason },
  );
  // What was removed from the record is gone for good once the record is frozen.
  db.run('DELETE FROM entries WHERE meeting_id = :id AND deleted_at IS NOT NULL', { id });
  db.run(`UPDATE meetings SET status = 'finalised' WHERE id = :id`, { id });
  db.run('DELETE FROM drafts WHERE instr(key, :id) > 0', { id });
  db.run('DELETE FROM board_changes WHERE meeting_id = :id', { id });
  audit(namesReason === '' ? 'closing.finalise' : 'closing.finaliseWithNames', id);
  return { version };
}
