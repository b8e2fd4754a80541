import { basename } from 'node:path';
import { japanDay } from '../../../../shared/text/japanClock.ts';
import type { TaskContext } from '../../context.ts';
import { formById } from '../../documents/forms.ts';
import { readSettings } from '../settings/repository.ts';
import { blankCaseSummary } from './models/caseSummaryModel.ts';

/** Writes a 記入用 F08 for an agency to fill in, whether or not a meeting is planned; nothing of any case is in it, so no record is kept. */
export async function writeBlankSheet(_input: object, { ports, read }: TaskContext): Promise<{ fileName: string }> {
  const settings = read(({ db }) => readSettings(db));
  const [sheet] = formById('F08').papers(blankCaseSummary({ settings, conferenceName: '', today: japanDay(ports.clock.now()) }));
  if (!sheet) throw new Error('F08 makes no paper');
  const saved = await ports.desktop.saveFile({ suggestedName: sheet.fileName, bytes: await sheet.render(settings.documentStyle) });
  await ports.desktop.openFolder(saved);
  return { fileName: basename(saved.path) };
}
