import { consentOf } from '../../../../shared/domain/cases/rules.ts';
import type { CaseFile, CaseListing } from '../../../../shared/domain/cases/schema.ts';
import { CASE_KINDS } from '../../../../shared/domain/agenda/schema.ts';
import type { Dossier } from '../../../../shared/domain/dossier/schema.ts';
import type { Handout } from '../../../../shared/domain/handouts/schema.ts';
import { needsConsent } from '../../../../shared/domain/law/rules.ts';
import type { Letter } from '../../../../shared/domain/letters/schema.ts';
import type { Agency, Member } from '../../../../shared/domain/roster/schema.ts';
import type { Settings } from '../../../../shared/domain/settings/schema.ts';
import { japanDay } from '../../../../shared/text/japanClock.ts';
import type { QueryContext } from '../../context.ts';
import { listAllCases } from '../cases/listCases.ts';
import { getCase } from '../cases/repository.ts';
import { readDossier } from '../dossier/readDossier.ts';
import { listHandouts } from '../handouts/repository.ts';
import { listLetters } from '../letters/repository.ts';
import { listAgencies, listMembers } from '../roster/repository.ts';
import { readSettings } from '../settings/repository.ts';

/** Everything papers of one sitting are made from. The dossier may be frozen; letters, settings of style and case files are as of now. */
export interface PaperFacts {
  dossier: Dossier;
  settings: Settings;
  letters: Letter[];
  /** As of now, not as they were frozen: papers come back days later. */
  handouts: Handout[];
  agencies: Agency[];
  members: Member[];
  cases: SittingCase[];
  /** All cases of the office, for the 台帳. */
  register: CaseListing[];
  today: string;
  userName: string;
}

/** A case on the agenda with the members it may be written about. */
export interface SittingCase {
  file: CaseFile;
  item: Dossier['items'][number];
  /** Ids of those whose information may stand in the paper: the 対象者 of the item, who under 重層的支援会議 have all agreed. */
  memberIds: string[];
}

/** Reads it all in one go, so that one set says one thing. */
export function readFacts(context: QueryContext, meetingId: string): PaperFacts {
  const { db, now, user } = context;
  const dossier = readDossier(db, meetingId);
  return {
    dossier,
    settings: readSettings(db),
    letters: listLetters(db, meetingId),
    handouts: listHandouts(db, meetingId),
    agencies: listAgencies(db),
    members: listMembers(db),
    register: listAllCases({}, context),
    cases: dossier.items.flatMap((item) => (item.caseId && CASE_KINDS.includes(item.kind) ? [sittingCase(getCase(db, item.caseId), item)] : [])),
    today: japanDay(now()),
    userName: user.name,
  };
}

function sittingCase(file: CaseFile, item: Dossier['items'][number]): SittingCase {
  const named = file.members.filter((member) => item.subjectMemberIds.length === 0 || item.subjectMemberIds.includes(member.id));
  // Nobody can ask the dead, and the household is not understood without them.
  const agreed = item.legalBasis && needsConsent(item.legalBasis) ? named.filter((member) => member.deceased || ['given', 'proxy'].includes(consentOf(member, 'sharing'))) : named;
  return { file, item, memberIds: agreed.map((member) => member.id) };
}
