import type { OpenPoint } from '../../../../shared/domain/closing/schema.ts';
import { isUndetermined, isVague, LACK_LABELS, lacksOf } from '../../../../shared/domain/decisions/rules.ts';
import type { Dossier } from '../../../../shared/domain/dossier/schema.ts';
import { missingCopies } from '../../../../shared/domain/handouts/schema.ts';

/** Everything that closing reads out, item by item; only what makes the record untrue stops finalising. */
export function openPoints(dossier: Dossier): OpenPoint[] {
  return [...meetingPoints(dossier), ...dossier.items.flatMap((item) => itemPoints(dossier, item))];
}

function meetingPoints({ meeting, attendances, handouts }: Dossier): OpenPoint[] {
  const points: OpenPoint[] = [];
  const add = (kind: OpenPoint['kind'], text: string, blocks: boolean) =>
    points.push({ kind, itemId: null, caseCode: '', decisionId: null, text, blocks });
  if (!meeting.confidentialityConfirmedAt) add('confidentiality', '守秘義務の確認が記録されていません', true);
  const silent = attendances.filter((seat) => seat.status === 'noAnswer').length;
  if (silent > 0) add('attendance', `出欠が「回答なし」のままの構成員が${silent}名います`, false);
  for (const paper of handouts) {
    const out = missingCopies(paper).length;
    if (out > 0) add('handouts', `資料「${paper.name}」の未回収が${out}部あります`, false);
  }
  if (!meeting.nextDate) add('nextDate', '次回の日程が決まっていません', false);
  return points;
}

function itemPoints({ record, cases }: Dossier, item: Dossier['items'][number]): OpenPoint[] {
  const decisions = record.entries.filter((entry) => entry.itemId === item.id).flatMap((entry) => entry.decisions);
  const file = cases.find((candidate) => candidate.caseId === item.caseId);
  const place = { itemId: item.id, caseCode: file?.code ?? item.title };
  const points: OpenPoint[] = decisions.flatMap((decision): OpenPoint[] => {
    const lacks = lacksOf(decision);
    const where = { ...place, decisionId: decision.id, blocks: false };
    if (isUndetermined(decision))
      return [{ ...where, kind: 'undetermined', text: `${decision.content}（${lacks.map((lack) => LACK_LABELS[lack]).join('、')}）` }];
    return isVague(decision.content) ? [{ ...where, kind: 'vague', text: `${decision.content}（${LACK_LABELS.vague}）` }] : [];
  });
  if (!file) return points;
  const held = new Set(decisions.filter((decision) => decision.leadAgencyId !== null).map((decision) => decision.issueId));
  for (const issue of file.issues)
    if (!held.has(issue.id))
      points.push({ ...place, kind: 'issueWithoutAgency', decisionId: null, text: `課題「${issue.title}」の担当がありません`, blocks: false });
  for (const member of file.members)
    if (!member.intentionConfirmed || member.intention.trim() === '')
      points.push({ ...place, kind: 'intentionUnconfirmed', decisionId: null, text: `${member.label}の意向が未確認です（会議録に「未確認」と記録します）`, blocks: false });
  return points;
}
