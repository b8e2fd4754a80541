import { AGENDA_ITEM_KIND_LABELS } from '../../../../shared/domain/agenda/schema.ts';
import { expectedEnd } from '../../../../shared/domain/agenda/timing.ts';
import { needsConsent } from '../../../../shared/domain/law/rules.ts';
import { dueText } from '../../../../shared/domain/decisions/dueText.ts';
import { isUndetermined } from '../../../../shared/domain/decisions/rules.ts';
import type { Decision } from '../../../../shared/domain/decisions/schema.ts';
import type { Dossier, DossierCase } from '../../../../shared/domain/dossier/schema.ts';
import type { ProjectorView } from '../../../../shared/domain/projector/schema.ts';
import { japanTime } from '../../../../shared/text/japanClock.ts';
import type { ReadableDb } from '../../database/types.ts';
import { readDossier } from '../dossier/readDossier.ts';

/** What the room sees of the running meeting; nothing while none runs. Built from anonymised lines only, agencies by short name. */
export function projectorView(db: ReadableDb, now: Date): ProjectorView {
  const row = db.get<{ id: string; undeterminedShown: number }>(
    `SELECT id, undetermined_shown FROM meetings WHERE status = 'running' AND deleted_at IS NULL ORDER BY started_at DESC LIMIT 1`,
  );
  if (!row) return { state: 'blank' };
  const dossier = readDossier(db, row.id);
  const { meeting, items, settings, record } = dossier;
  const index = items.findIndex((item) => item.id === meeting.currentItemId);
  const item = items[index];
  const file = dossier.cases.find((candidate) => candidate.caseId === item?.caseId);
  const decisions = record.entries.filter((entry) => entry.itemId === item?.id).flatMap((entry) => entry.decisions);
  const basis = item?.legalBasis ?? meeting.legalBasis;
  return {
    state: 'meeting',
    meetingTitle: `第${meeting.number}回 ${meeting.conferenceName}`,
    legalBasis: basis,
    office: `${settings.municipality} ${settings.department}`,
    secrecyLine: needsConsent(basis) ? settings.multilayeredSecrecyNotice : settings.secrecyNotice,
    running: true,
    item: item
      ? {
          id: item.id,
          number: index + 1,
          title: file ? `${AGENDA_ITEM_KIND_LABELS[item.kind]} ${file.code}` : item.title || AGENDA_ITEM_KIND_LABELS[item.kind],
          plannedMinutes: item.plannedMinutes,
          spentSeconds: item.spentSeconds,
          enteredAt: item.enteredAt,
        }
      : null,
    itemCount: items.length,
    doneCount: items.filter((candidate) => candidate.done).length,
    expectedEnd: japanTime(expectedEnd(items, now)),
    summary: file ? summaryOf(file, item?.subjectMemberIds ?? [], item?.decisionPoints || file.decisionPoints) : null,
    decisions: decisions.map((decision) => ({ content: decision.content, who: whoDoes(decision, dossier), due: dueText(decision.due) })),
    undetermined: row.undeterminedShown === 1 ? decisions.filter(isUndetermined).map((decision) => decision.content) : null,
  };
}

/** Only the members the item is about: whoever did not agree stays out of a consent-based item (product.md, practice). */
function summaryOf(file: DossierCase, subjectIds: readonly string[], decisionPoints: string) {
  const members = subjectIds.length === 0 ? file.members : file.members.filter((member) => subjectIds.includes(member.id));
  return {
    caseCode: file.code,
    household: members.map((member) => (member.situation ? `${member.label}　${member.situation}` : member.label)),
    issues: file.issues.map((issue) => issue.title),
    intentions: members.map((member) => `${member.label}　${member.intention || '未確認'}`),
    strengths: file.strengths,
    decisionPoints,
  };
}

function whoDoes(decision: Decision, { agencies }: Dossier): string {
  const name = (id: string) => {
    const agency = agencies.find((candidate) => candidate.id === id);
    return agency ? agency.shortName || agency.name : '';
  };
  const lead = decision.leadAgencyId ? name(decision.leadAgencyId) : '担当未定';
  const helpers = decision.supporting.map((helper) => [helper.part, name(helper.agencyId)].filter(Boolean).join(' '));
  return helpers.length > 0 ? `${lead}（${helpers.join('、')}）` : lead;
}
