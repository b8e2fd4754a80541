import type { AttendanceListModel } from '../../../../../shared/domain/documents/attendanceList.ts';
import type { ConsentModel } from '../../../../../shared/domain/documents/consent.ts';
import type { HandoutListModel } from '../../../../../shared/domain/documents/handoutList.ts';
import type { IntakeFormModel } from '../../../../../shared/domain/documents/intakeForm.ts';
import { textLines } from '../../../../../shared/domain/documents/paperTexts.ts';
import type { PledgeModel } from '../../../../../shared/domain/documents/pledge.ts';
import { ATTENDANCE_STATUS_LABELS } from '../../../../../shared/domain/attendance/schema.ts';
import { consentOf, memberLabel } from '../../../../../shared/domain/cases/rules.ts';
import { serialText } from '../../../../../shared/domain/handouts/schema.ts';
import { needsConsent } from '../../../../../shared/domain/law/rules.ts';
import { fiscalYear } from '../../../../../shared/text/wareki.ts';
import { japanTime } from '../../../../../shared/text/japanClock.ts';
import { seatNumbers } from '../../handouts/seatNumbers.ts';
import type { PaperFacts, SittingCase } from '../facts.ts';
import { editionOf, handlingOf, meetingHead } from './common.ts';

const CATEGORIES = ['構成員', '助言者', '事務局', 'オブザーバー'] as const;

/** F03: every seat with pledge and copy number. Which case an agency has to do with is known from who presents it, who helps there, and who holds a role. */
export function attendanceListModel({ dossier, cases }: PaperFacts): AttendanceListModel {
  const numbers = new Map(seatNumbers(dossier.attendances).map(({ seat, serial }) => [seat.memberId, serialText(serial)]));
  return {
    head: meetingHead(dossier),
    handling: handlingOf(dossier.settings, null, null),
    edition: editionOf(dossier),
    people: dossier.attendances.map((seat) => ({
      agency: seat.agencyName,
      title: seat.position,
      name: seat.name,
      role: seat.meetingRole,
      attendance: ATTENDANCE_STATUS_LABELS[seat.status] as AttendanceListModel['people'][number]['attendance'], // exactly the words of the form
      proxy: seat.status === 'proxy' ? [seat.proxyPosition, seat.proxyName].filter(Boolean).join('　') : '',
      note: '',
      category: CATEGORIES.find((category) => category === seat.section) ?? '構成員',
      pledgedOn: seat.pledgedOn,
      caseCodes: cases.filter((one) => takesPart(one, seat, dossier.previous)).map(({ file }) => file.code),
      copyNumber: numbers.get(seat.memberId) ?? '',
    })),
    caseCodes: [],
  };
}

function takesPart({ file, item }: SittingCase, { agencyId, agencyName }: { agencyId: string; agencyName: string }, previous: PaperFacts['dossier']['previous']): boolean {
  return (
    item.presenterAgencyId === agencyId ||
    file.statements.some((statement) => statement.section === 'resource' && statement.agencyId === agencyId) ||
    previous.some((decision) => decision.caseCode === file.code && decision.agencyName === agencyName)
  );
}

/** Whom pledges, consents and intake sheets are addressed to. */
const addresseeTitle = ({ settings }: PaperFacts): string =>
  settings.paperTexts.addresseeTitle || settings.paperTexts.senderTitle || `${settings.municipality}長`;

/** F04: one sheet for each seat whose pledge is not on file, agency and title filled in; with all on file one empty sheet. */
export function pledgeModels(facts: PaperFacts): PledgeModel[] {
  const { dossier, settings, today } = facts;
  const { meeting } = dossier;
  const texts = settings.paperTexts;
  const missing = dossier.attendances.filter((seat) => seat.pledgedOn === null).map((seat) => ({ agency: seat.agencyName, title: seat.position }));
  const variants: PledgeModel['variant'][] =
    meeting.legalBasis === 'combined' ? ['支援会議', '重層的支援会議'] : needsConsent(meeting.legalBasis) ? ['重層的支援会議'] : ['支援会議'];
  return variants.flatMap((variant) =>
    (missing.length > 0 ? missing : [{ agency: '', title: '' }]).map((seat) => ({
      variant,
      office: settings.department,
      issuedOn: today,
      addresseeTitle: addresseeTitle(facts),
      conferenceName: `${settings.municipality}${meeting.conferenceName}`,
      basis: variant === '支援会議' ? texts.pledgeBasis : texts.pledgeBasisMultilayered,
      duties: textLines(texts.pledgeDuties),
      penalty: settings.penaltyNotice,
      validFor: `${fiscalYear(meeting.date)}（${texts.pledgeValidity}）`,
      ...seat,
    })),
  );
}

/** F05: for each member of a household who is to be asked; who must not be asked gets no sheet. */
export function consentModels(facts: PaperFacts, cases: readonly SittingCase[]): ConsentModel[] {
  const { dossier, settings, today } = facts;
  const texts = settings.paperTexts;
  return cases.flatMap(({ file }) =>
    file.members
      .filter((member) => !member.deceased && consentOf(member, 'sharing') !== 'notSought')
      .map((member) => ({
        office: settings.department,
        issuedOn: today,
        addressees: [addresseeTitle(facts)],
        caseCode: file.code,
        member: memberLabel(member, file.members),
        purpose: texts.consentPurpose,
        conferenceName: `${settings.municipality}${dossier.meeting.conferenceName}`,
        scopes: textLines(texts.consentScopes),
        agencies: [...new Set(dossier.attendances.map((seat) => seat.agencyName))],
        methods: textLines(texts.consentMethods),
        validity: texts.consentValidity,
        withdrawal: texts.consentWithdrawal,
        disadvantage: texts.consentDisadvantage,
      })),
  );
}

/** F06: both sheets, blank; what is written on them stays on paper. */
export function intakeModels(facts: PaperFacts): IntakeFormModel[] {
  const { settings, today } = facts;
  return (['本人同意あり', '本人同意なし'] as const).map((consent) => ({
    office: settings.department,
    issuedOn: today,
    consent,
    addresseeTitle: addresseeTitle(facts),
    topics: textLines(settings.paperTexts.intakeTopics),
    consentText: settings.paperTexts.intakeConsent,
  }));
}

/** F17: one page per paper, one row per numbered copy. */
export function handoutListModel({ dossier, handouts }: PaperFacts): HandoutListModel {
  return {
    head: meetingHead(dossier),
    handling: handlingOf(dossier.settings, null, null),
    edition: editionOf(dossier),
    materials: handouts.map((handout) => ({
      number: `資料${handout.number}`,
      name: handout.name,
      version: handout.version,
      copies: handout.copies.map((copy) => ({
        serialNumber: serialText(copy.serial),
        agency: copy.agency,
        name: copy.recipient,
        distributedAt: copy.distributedAt && japanTime(copy.distributedAt),
        collectedAt: copy.collectedAt && japanTime(copy.collectedAt),
        checkedBy: copy.checkedBy,
        note: copy.reason,
      })),
      disposal: handout.disposal,
    })),
  };
}
