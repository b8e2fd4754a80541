import type { CaseFile } from '../../../../shared/domain/cases/schema.ts';
import { AppError } from '../../../../shared/errors/appError.ts';
import type { Leak } from '../../anonymisation/leaks.ts';
import type { DetectOptions } from '../../anonymisation/types.ts';
import type { TaskContext } from '../../context.ts';
import { getCase } from '../cases/repository.ts';
import { withoutProtected } from '../cases/protectedWords.ts';
import { confirmSummary } from '../cases/summary.ts';
import { exactNames, hiddenNames } from './exactNames.ts';
import { addRule } from './rules.ts';
import type { Surroundings } from './sessions.ts';
import { readSurroundings } from './surroundings.ts';

/** What may identify somebody in the texts of a file as it stands. */
export async function leaksInFile(file: CaseFile, surroundings: Surroundings, context: TaskContext): Promise<{ leaks: readonly Leak[]; options: DetectOptions; open: number; told: string }> {
  const texts = [
    { place: '強み', text: file.strengths },
    { place: 'この会議で決めたいこと', text: file.decisionPoints },
    ...file.issues.map((issue) => ({ place: '課題', text: [issue.title, issue.note].join('\n') })),
    ...file.members.flatMap((member) => [{ place: '世帯員の状況', text: member.situation }, { place: '世帯員の意向', text: member.intention }]),
    ...file.statements.map((statement) => ({ place: '事例概要', text: [statement.body, statement.source].join('\n') })),
  ].filter(({ text }) => text.trim() !== '');
  const exact = await exactNames(context, [file.id]);
  const roster = { ...exact, people: [...(exact.people ?? []), ...surroundings.rosterPeople] };
  const options = { roster, allowed: surroundings.allowed, left: withoutProtected(surroundings.rules, await hiddenNames(context, [file.id])).map(({ phrase }) => phrase) };
  const leaks = await context.detector.findLeaks(texts, options);
  const found = [...new Set(leaks.map(({ place, text }) => `${place}の「${text}」`))];
  return { leaks, options, open: found.length, told: `${found.slice(0, 5).join('、')}${found.length > 5 ? ` ほか${found.length - 5}件` : ''}` };
}

/** Looks through every text of a file and marks it 確認済; words that may identify somebody need to be mended, decided as 対象外, or given a reason. */
export async function confirmFile({ caseId, reason }: { caseId: string; reason: string }, context: TaskContext): Promise<null> {
  const { file, surroundings } = context.read(({ db }) => ({ file: getCase(db, caseId), surroundings: readSurroundings(db, caseId) }));
  const { leaks, options, open, told } = await leaksInFile(file, surroundings, context);
  if (leaks.length > 0 && reason.trim() === '') {
    throw new AppError('anonymise.undecided', `実名などの疑いがあります: ${told}。直すか、残す理由を書いてください。`, { details: { open } });
  }
  // Why a word stays may speak of that word, and of nobody else.
  const [name] = await context.detector.findLeaks([{ place: '理由', text: reason, passes: leaks.map(({ text }) => text) }], options);
  if (name) throw new AppError('input.invalid', `残す理由に、名前など（${name.text}）が入っています。理由は保存されるので、名前を書かずに書き直してください。`);
  context.write((command) => {
    if (getCase(command.db, caseId).updatedAt !== file.updatedAt) throw new AppError('conflict', '確かめている間に書き換えられました。もう一度押してください。');
    confirmSummary(command, caseId);
    // What may stand is kept as 対象外 of this case, with the reason: nobody is asked about it twice.
    for (const phrase of new Set(leaks.map(({ text }) => text))) addRule({ caseId, phrase, reason: reason.trim() }, command);
  });
  return null;
}
