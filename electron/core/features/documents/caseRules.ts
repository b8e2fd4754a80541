import type { CaseFile } from '../../../../shared/domain/cases/schema.ts';
import type { ReadableDb } from '../../database/types.ts';
import { listRules } from '../anonymisation/rules.ts';

/** 対象外 of one case with the lines of its file that hold the words: the decision was about those, and passes nowhere else. */
export interface KeptRule {
  readonly phrase: string;
  readonly lines: readonly string[];
}

const squeezed = (text: string): string => text.replaceAll(/\s/gu, '');

/** Every text of a file that a clerk typed or took in. */
export function textsOfCase(file: CaseFile): string[] {
  return [
    file.strengths, file.decisionPoints,
    ...file.issues.flatMap((issue) => [issue.title, issue.note]),
    ...file.members.flatMap((member) => [member.situation, member.intention]),
    ...file.statements.flatMap((statement) => [statement.body, statement.source]),
  ];
}

/** Every 対象外 of these cases. */
export function keptRulesOf(db: ReadableDb, files: readonly CaseFile[]): KeptRule[] {
  return files.flatMap((file) => {
    const lines = textsOfCase(file).flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
    return listRules({ caseId: file.id }, { db }).map(({ phrase }) => ({ phrase, lines: lines.filter((line) => line.includes(phrase)).map(squeezed) }));
  });
}

/** The words that may stand in this piece of a paper because a line of their own case stands in it. */
export function rulesHere(text: string, rules: readonly KeptRule[]): string[] {
  const plain = squeezed(text);
  return rules.filter(({ phrase, lines }) => text.includes(phrase) && lines.some((line) => plain.includes(line) || line.includes(plain))).map(({ phrase }) => phrase);
}
