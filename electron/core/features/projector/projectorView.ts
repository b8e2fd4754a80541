import { AGENDA_ITEM_KIND_LABELS, type AgendaItem } from '../../../../shared/domain/agenda/schema.ts';
import { expectedEnd } from '../../../../shared/domain/agenda/timing.ts';
import { intentionText } from '../../../../shared/domain/cases/rules.ts';
import { allowsSharing, needsConsent } from '../../../../shared/domain/law/rules.ts';
import { dueText } from '../../../../shared/domain/decisions/dueText.ts';
import { isUndetermined, LACK_LABELS, lacksOf } from '../../../../shared/domain/decisions/rules.ts';
import { DECISION_TYPE_LABELS, type Decision } from '../../../../shared/domain/decisions/schema.ts';
import type { Dossier, DossierCase } from '../../../../shared/domain/dossier/schema.ts';
import type { ProjectorView } from '../../../../shared/domain/projector/schema.ts';
import { japanTime } from '../../../../shared/text/japanClock.ts';
import type { TaskContext } from '../../context.ts';
import type { ReadableDb } from '../../database/types.ts';
import { protectedWords } from '../cases/protectedWords.ts';
import { readDossier } from '../dossier/readDossier.ts';
import { hiddenWords, hideInView } from './hideProtected.ts';

/** What the room sees, without any word out of 外に出さない記録 that slipped into a typed line. */
export async function projectorView(context: TaskContext): Promise<ProjectorView> {
  const { view, dossier, notes } = context.read(({ db, now }) => {
    const sitting = runningSitting(db);
    return {
      view: viewOf(sitting, now()),
      dossier: sitting?.dossier,
      notes: protectedWords.notes(db, sitting?.dossier.cases.map(({ caseId }) => caseId) ?? []),
    };
  });
  return dossier ? hideInView(view, await hiddenWords(context, notes, dossier), context) : view;
}

interface Sitting {
  dossier: Dossier;
  undeterminedShown: boolean;
}

function runningSitting(db: ReadableDb): Sitting | null {
  const row = db.get<{ id: string; undeterminedShown: number }>(
    `SELECT id, undetermined_shown FROM meetings WHERE status = 'running' AND deleted_at IS NULL ORDER BY started_at DESC LIMIT 1`,
  );
  return row ? { dossier: readDossier(db, row.id), undeterminedShown: row.undeterminedShown === 1 } : null;
}

/** Nothing while no meeting runs. Built from anonymised lines only, agencies by short name. */
function viewOf(sitting: Sitting | null, now: Date): ProjectorView {
  if (!sitting) return { state: 'blank' };
  const { dossier, undeterminedShown } = sitting;
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
          title: titleOf(item),
          plannedMinutes: item.plannedMinutes,
          spentSeconds: item.spentSeconds,
          enteredAt: item.enteredAt,
        }
      : null,
    agenda: items.map((each) => ({ id: each.id, title: titleOf(each), plannedMinutes: each.plannedMinutes, done: each.done })),
    decisionPoints: item && !file ? item.decisionPoints : '',
    itemCount: items.length,
    doneCount: items.filter((candidate) => candidate.done).length,
    expectedEnd: japanTime(expectedEnd(items, now)),
    summary: item && file ? summaryOf(file, item, needsConsent(basis)) : null,
    decisions: decisions.map((decision) => ({
      id: decision.id,
      type: decision.type === 'role' ? '' : DECISION_TYPE_LABELS[decision.type],
      content: decision.content,
      who: whoDoes(decision, dossier),
      due: dueText(decision.due),
    })),
    undetermined: undeterminedShown ? decisions.filter(isUndetermined).map(undeterminedLine) : null,
  };
}

/** 新規ケース R8-014, or the title the clerk gave. */
function titleOf({ kind, caseCode, title }: AgendaItem): string {
  return caseCode ? `${AGENDA_ITEM_KIND_LABELS[kind]} ${caseCode}` : title || AGENDA_ITEM_KIND_LABELS[kind];
}

function undeterminedLine(decision: Decision) {
  const lacks = lacksOf(decision).filter((lack) => lack !== 'vague');
  return { id: decision.id, content: decision.content, lacks: lacks.map((lack) => LACK_LABELS[lack]).join('、') };
}

/** Only the members the item is about; where the ground asks for consent, nobody whose consent is not there (product.md, practice). */
function summaryOf(file: DossierCase, item: AgendaItem, consentNeeded: boolean) {
  const subjects = item.subjectMemberIds.length === 0 ? file.members : file.members.filter((member) => item.subjectMemberIds.includes(member.id));
  const members = consentNeeded ? subjects.filter((member) => allowsSharing(member.sharing)) : subjects;
  return {
    caseCode: file.code,
    household: members.map((member) => (member.situation ? `${member.label}　${member.situation}` : member.label)),
    issues: file.issues.map((issue) => issue.title),
    intentions: members.map((member) => `${member.label}　${intentionText(member)}`),
    strengths: file.strengths,
    decisionPoints: item.decisionPoints || file.decisionPoints,
  };
}

/** Lead and helpers by short name. Who is missing is not said here: 未確定 is shown only when the chair asks. */
function whoDoes(decision: Decision, { agencies }: Dossier): string {
  const name = (id: string) => {
    const agency = agencies.find((candidate) => candidate.id === id);
    return agency ? agency.shortName || agency.name : '';
  };
  const helpers = decision.supporting.map((helper) => [helper.part, name(helper.agencyId)].filter(Boolean).join(' ')).join('、');
  const lead = decision.leadAgencyId ? name(decision.leadAgencyId) : '';
  return lead && helpers ? `${lead}（${helpers}）` : lead || helpers;
}
