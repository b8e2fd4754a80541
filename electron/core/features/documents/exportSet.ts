import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportRequest, ExportResult } from '../../../../shared/domain/documents/export.ts';
import { safeFileName } from '../../documents/kit/fileName.ts';
import type { TaskContext } from '../../context.ts';
import { exactNames, hiddenNames } from '../anonymisation/exactNames.ts';
import { assertSummaryConfirmed } from '../anonymisation/gate.ts';
import { withoutProtected } from '../cases/protectedWords.ts';
import { listTemplates, readTemplate } from '../templates/repository.ts';
import { keptRulesOf } from './caseRules.ts';
import { casesSpokenOf, type FinishedPaper, leaksInSet } from './checkSet.ts';
import { recordExport } from './exportRecords.ts';
import { readFacts } from './facts.ts';
import { refuseNamesInReason } from './leakCheck.ts';
import { newZipPassword, packZip } from './packZip.ts';
import { type OwnTemplates, papersOf, type SetPaper } from './papersOf.ts';
import { asCancellable } from './running.ts';
import { rememberShown, wereShown } from './shownLeaks.ts';
import { sittingName } from './sittingName.ts';
import { summariesIn } from './summariesIn.ts';

const nothing: ExportResult = { files: [], leaks: [], existing: [], missing: [], cancelled: false, password: null };

/** Makes a set of papers, reads them back for leaks, and only then writes them; nothing is overwritten, everything is recorded. */
export function exportSet(request: ExportRequest, context: TaskContext): Promise<ExportResult> {
  return asCancellable(context.store.current(), (signal) => run(request, context, signal));
}

/** The 様式 of the office as they are now; bytes are read when one is used. */
export function ownTemplates({ read }: TaskContext): OwnTemplates {
  return { list: read(({ db }) => listTemplates(db)), bytes: (id) => read(({ db }) => readTemplate(db, id)) };
}

async function run(request: ExportRequest, context: TaskContext, signal: AbortSignal): Promise<ExportResult> {
  const { detector, read } = context;
  const facts = read((inside) => readFacts(inside, request.meetingId));
  const templates = ownTemplates(context);
  const summaries = request.papers.flatMap((paper) => summariesIn(paper, facts, templates, request.options));
  read(({ db }) => summaries.forEach(({ file }) => assertSummaryConfirmed(db, file.id, '書き出してください')));
  const plans = request.papers.map((paper) => papersOf(paper, facts, templates, request.options));
  const missing = plans.filter((plan) => plan.missing !== '').map((plan) => ({ paper: plan.title, reason: plan.missing }));
  const papers = withOwnNames(plans.flatMap((plan) => plan.papers));
  if (papers.length === 0) return { ...nothing, missing };
  const zipName = safeFileName([sittingName(facts), '文書一式'], 'zip');
  const existing = existingNames(request.zip ? [zipName] : papers.map((paper) => paper.fileName), request.folder ?? context.ports.paths.documents);
  if (request.existing === 'ask' && existing.length > 0) return { ...nothing, missing, existing };

  const total = papers.length * 2 + 1;
  const tell = (done: number, label: string) => context.emit({ name: 'task.progress', task: 'documents.exportSet', done, total, label });
  const finished: FinishedPaper[] = [];
  for (const paper of papers) {
    tell(finished.length, `${paper.title}を作成しています（${finished.length + 1}／${papers.length}）`);
    await breathe();
    if (signal.aborted) return { ...nothing, missing, cancelled: true };
    const { render, ...rest } = paper;
    finished.push({ ...rest, bytes: await render() });
  }
  tell(papers.length, '実名などが残っていないか点検しています');
  const files = facts.cases.map(({ file }) => file);
  const spokenOf = casesSpokenOf(facts, request.papers);
  const exact = await exactNames(context, spokenOf);
  const rules = withoutProtected(context.read(({ db }) => keptRulesOf(db, files)), await hiddenNames(context, spokenOf));
  const leaks = await leaksInSet(detector, facts, finished, exact, rules);
  if (signal.aborted) return { ...nothing, missing, cancelled: true };
  const open = context.store.current();
  if (leaks.length > 0 && (request.overrideReason.trim() === '' || !wereShown(open, leaks))) {
    rememberShown(open, leaks);
    return { ...nothing, missing, leaks };
  }

  const reason = leaks.length > 0 ? request.overrideReason.trim() : '';
  await refuseNamesInReason(detector, facts.dossier, exact, reason);
  const written = request.zip ? await writeZip(finished, zipName, request, context, reason) : await writeFiles(finished, request, context, reason, signal, (done, label) => tell(papers.length + 1 + done, label));
  tell(total, written.cancelled ? '中止しました' : '書き出しました');
  return { ...nothing, missing, leaks, ...written };
}

/** Lets the door open in between, so that 中止 is heard. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function existingNames(names: readonly string[], folder: string): string[] {
  return names.filter((name) => existsSync(join(folder, name)));
}

/** Two papers of one name in a set (two people of one agency) get a number each. */
function withOwnNames(papers: readonly SetPaper[]): SetPaper[] {
  const used = new Map<string, number>();
  return papers.map((paper) => {
    const key = paper.fileName.toLowerCase();
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? paper : { ...paper, fileName: paper.fileName.replace(/(\.\w+)$/u, `_${count}$1`) };
  });
}

type Written = Pick<ExportResult, 'files' | 'cancelled' | 'password'>;

async function writeFiles(papers: readonly FinishedPaper[], request: ExportRequest, { ports, write }: TaskContext, reason: string, signal: AbortSignal, tell: (done: number, label: string) => void): Promise<Written> {
  const files: ExportResult['files'] = [];
  for (const paper of papers) {
    tell(files.length, `${paper.fileName}を書き出しています`);
    await breathe();
    if (signal.aborted) return { files, cancelled: true, password: null };
    const { path } = await ports.desktop.saveFile({ suggestedName: paper.fileName, bytes: paper.bytes, ...(request.folder ? { folder: request.folder } : {}) });
    const file = { paper: paper.paper, name: path.split(/[\\/]/u).at(-1) ?? paper.fileName, path, sha256: hash(paper.bytes), recipient: paper.recipient };
    write((inside) => recordExport(inside, request.meetingId, { ...file, copyNumber: paper.copyNumber }, reason));
    files.push(file);
  }
  return { files, cancelled: false, password: null };
}

async function writeZip(papers: readonly FinishedPaper[], zipName: string, request: ExportRequest, { ports, write }: TaskContext, reason: string): Promise<Written> {
  const password = newZipPassword();
  const bytes = await packZip(papers.map((paper) => ({ name: paper.fileName, bytes: paper.bytes })), password);
  const { path } = await ports.desktop.saveFile({ suggestedName: zipName, bytes, ...(request.folder ? { folder: request.folder } : {}) });
  const files = papers.map((paper) => ({ paper: paper.paper, name: paper.fileName, path, sha256: hash(paper.bytes), recipient: paper.recipient }));
  write((inside) => {
    for (const [index, file] of files.entries()) recordExport(inside, request.meetingId, { ...file, copyNumber: papers[index]?.copyNumber ?? '' }, reason);
  });
  return { files, cancelled: false, password };
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
