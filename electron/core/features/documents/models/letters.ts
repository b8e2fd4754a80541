import type { Addressee, Letterhead } from '../../../../../shared/domain/documents/letter.ts';
import type { AdvisorDispatchModel } from '../../../../../shared/domain/documents/advisorDispatch.ts';
import type { InformationRequestModel } from '../../../../../shared/domain/documents/informationRequest.ts';
import type { MeetingNoticeModel } from '../../../../../shared/domain/documents/meetingNotice.ts';
import { AGENDA_ITEM_KIND_LABELS } from '../../../../../shared/domain/agenda/schema.ts';
import type { Letter, LetterInput } from '../../../../../shared/domain/letters/schema.ts';
import type { PaperFacts } from '../facts.ts';
import { CATEGORY, lines, meetingHead } from './common.ts';

type Content<Form extends LetterInput['form']> = Extract<LetterInput, { form: Form }>;

/** The letters of one kind, typed as such. */
export function lettersOf<Form extends LetterInput['form']>(letters: readonly Letter[], form: Form): Content<Form>[] {
  return letters.flatMap(({ content }) => (isOf(content, form) ? [content] : []));
}

const isOf = <Form extends LetterInput['form']>(content: LetterInput, form: Form): content is Content<Form> => content.form === form;

/** What the office writes on each of its letters. */
export function letterhead({ settings }: PaperFacts, letter: LetterInput): Letterhead {
  const { contactOffice, contactPerson, contactPhone } = settings.paperTexts;
  return {
    office: settings.department,
    documentNumber: letter.number,
    issuedOn: letter.date,
    senderTitle: letter.senderTitle || `${settings.municipality}長`,
    senderName: letter.senderName,
    contact: { office: contactOffice || `${settings.municipality}　${settings.department}`, person: contactPerson, phone: contactPhone, other: '' },
  };
}

/** To the head of each agency named; one that has left the 名簿 is passed over. */
export function addresseesOf({ agencies }: PaperFacts, letter: LetterInput): Addressee[] {
  return letter.agencyIds.flatMap((id) => {
    const agency = agencies.find((one) => one.id === id);
    return agency ? [{ agency: agency.name, headTitle: agency.headTitle, name: '' }] : [];
  });
}

/** The hours a letter announces are the planned ones. */
const plannedHead = ({ dossier }: PaperFacts) => ({ ...meetingHead(dossier), opensAt: dossier.meeting.startTime, closesAt: dossier.meeting.endTime });

/** F01: topics without a case by name, cases by number only. */
export function noticeModel(facts: PaperFacts, letter: Content<'F01'>): MeetingNoticeModel {
  const { dossier, cases } = facts;
  return {
    letterhead: letterhead(facts, letter),
    head: plannedHead(facts),
    addressees: addresseesOf(facts, letter),
    topics: dossier.items
      .filter((item) => item.caseId === null && !['opening', 'closing'].includes(item.kind))
      .map((item) => item.title || AGENDA_ITEM_KIND_LABELS[item.kind]),
    cases: cases.map(({ file, item }) => ({ caseCode: file.code, category: CATEGORY[item.kind] ?? '' })),
    wanted: letter.body.wanted,
    bring: lines(letter.body.bring),
    papers: letter.body.papers,
    replyBy: letter.answerBy,
    replyHow: letter.body.replyHow,
    proxy: letter.body.proxy,
  };
}

/** F14: to an agency of the 名簿, or to one written by hand. */
export function dispatchModels(facts: PaperFacts, letter: Content<'F14'>): AdvisorDispatchModel[] {
  const { body } = letter;
  const written = body.agency ? [{ agency: body.agency, headTitle: body.headTitle, name: '' }] : [];
  return [...written, ...addresseesOf(facts, letter)].map((addressee) => ({
    letterhead: letterhead(facts, letter),
    head: plannedHead(facts),
    addressee,
    advisor: body.advisor,
    requests: lines(body.requests),
    caseCodes: facts.cases.filter(({ file }) => body.caseIds.includes(file.id)).map(({ file }) => file.code),
    outline: body.outline,
    attendingAgencies: [...new Set(facts.dossier.attendances.map((seat) => seat.agencyName))],
    fee: body.fee,
    travel: body.travel,
    secrecy: body.secrecy,
    enclosures: lines(body.enclosures),
  }));
}

/** F20: one letter per agency asked; the law stands in the settings. */
export function requestModels(facts: PaperFacts, letter: Content<'F20'>): InformationRequestModel[] {
  const { dossier, settings, cases } = facts;
  const { informationBasis, informationDuty } = settings.paperTexts;
  return addresseesOf(facts, letter).map((addressee) => ({
    letterhead: letterhead(facts, letter),
    addressee,
    conferenceName: `${settings.municipality}${dossier.meeting.conferenceName}`,
    basis: informationBasis,
    duty: informationDuty,
    caseCode: cases.find(({ file }) => file.id === letter.body.caseId)?.file.code ?? '',
    requests: letter.body.requests.filter((request) => request.text.trim() !== ''),
    identification: '別紙（封入）のとおり',
    purpose: letter.body.purpose,
    replyBy: letter.answerBy,
    replyHow: letter.body.replyHow,
    secrecy: [settings.secrecyNotice, settings.penaltyNotice].filter(Boolean).join('\n'),
  }));
}
