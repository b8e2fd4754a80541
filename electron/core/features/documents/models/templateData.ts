import { AGENDA_ITEM_KIND_LABELS } from '../../../../../shared/domain/agenda/schema.ts';
import { IN_THE_ROOM } from '../../../../../shared/domain/attendance/schema.ts';
import { PROGRESS_STATE_LABELS } from '../../../../../shared/domain/decisions/schema.ts';
import type { LetterInput } from '../../../../../shared/domain/letters/schema.ts';
import type { LoopItem, TemplateData } from '../../../../../shared/domain/templates/templateData.ts';
import { fiscalYear } from '../../../../../shared/text/wareki.ts';
import { japanDay, japanTime } from '../../../../../shared/text/japanClock.ts';
import { createWording, type Wording } from '../../../documents/kit/wording.ts';
import type { PaperFacts } from '../facts.ts';
import { CATEGORY, editionOf, lines, meetingHead, paperDue } from './common.ts';
import { addresseesOf, letterhead } from './letters.ts';
import { resultReportModel } from './resultReportModel.ts';
import { absenteeItems, attendeeItems, handoutItems } from './templateLists.ts';
import { caseItem } from './templateCases.ts';

/** Which of the things that a 様式 may be about one at a time: a letter to one addressee, or a case. */
export interface TemplateUnit {
  letter?: LetterInput;
  addressee?: { agency: string; headTitle: string; name: string };
  caseId?: string;
  serial?: string;
}

/** A sitting in the words of the 差し込み項目, spelled the office's way: dates, digits, 様 or 殿. */
export function templateData(facts: PaperFacts, unit: TemplateUnit = {}): TemplateData {
  const { settings, cases } = facts;
  const wording = createWording(settings.documentStyle);
  const all = cases.map((one) => caseItem(facts, one, wording));
  const single = all[cases.findIndex(({ file }) => file.id === unit.caseId)] ?? (all.length === 1 ? all[0] : undefined);
  return { ...(single && withoutLists(single)), ...meetingFields(facts, wording), ...letterFields(facts, wording, unit), ...lists(facts, wording, all), ...(single && innerLists(single)) };
}

function meetingFields(facts: PaperFacts, wording: Wording): TemplateData {
  const { dossier, settings, today } = facts;
  const { meeting } = dossier;
  const head = meetingHead(dossier);
  const edition = editionOf(dossier);
  const online = dossier.attendances.some((seat) => seat.status === 'online');
  return {
    会議名: meeting.conferenceName,
    回次: wording.digits(`第${meeting.number}回`),
    年度: wording.digits(fiscalYear(meeting.date)),
    開催日: wording.formalDay(meeting.date),
    開始時刻: wording.time(head.opensAt),
    終了時刻: head.closesAt ? wording.time(head.closesAt) : '',
    閉会時刻: meeting.closedAt ? wording.time(japanTime(meeting.closedAt)) : '',
    場所: meeting.place,
    議長: head.chair,
    司会: head.facilitator || head.chair,
    記録者: head.recorder,
    根拠: head.legalBasis,
    守秘文: head.secrecyNotice,
    次回開催日: meeting.nextDate ? wording.formalDay(meeting.nextDate) : '',
    開催方法: online ? '対面とオンラインの併用' : '対面',
    自治体名: settings.municipality,
    担当課: settings.department,
    作成日: wording.formalDate(today),
    版: wording.edition(edition),
    確定日: edition.kind === '確定版' && meeting.closedAt ? wording.formalDate(japanDay(meeting.closedAt)) : '',
    保存期間: wording.digits(settings.retention),
    分類記号: settings.classification,
    確認者: head.chair,
    地域課題: resultReportModel(facts).communityIssues.join('\n'),
  };
}

function letterFields(facts: PaperFacts, wording: Wording, { letter, addressee, serial }: TemplateUnit): TemplateData {
  const { contactPerson, contactPhone, senderTitle, senderName } = facts.settings.paperTexts;
  const { startTime, endTime } = facts.dossier.meeting;
  const head = letter && letterhead(facts, letter);
  return {
    // A letter announces the planned hours, whatever the day brought.
    ...(letter && { 開始時刻: wording.time(startTime), 終了時刻: wording.time(endTime) }),
    文書番号: head ? wording.digits(head.documentNumber) : '',
    文書日付: wording.formalDate(letter?.date ?? facts.today),
    発信者: [head?.senderTitle ?? (senderTitle || `${facts.settings.municipality}長`), head?.senderName ?? senderName].filter(Boolean).join(wording.gap),
    敬称: wording.honorific,
    回答期限: letter?.answerBy ? wording.formalDay(letter.answerBy) : '',
    担当者: contactPerson,
    担当電話: contactPhone,
    通し番号: serial ? wording.digits(serial) : '',
    資料番号: '',
    宛先機関: addressee?.agency ?? '',
    宛先職名: addressee ? addressee.headTitle || '長' : '',
    宛先氏名: addressee?.name ?? '',
  };
}

function lists(facts: PaperFacts, wording: Wording, all: LoopItem<'ケース'>[]): TemplateData {
  const { dossier, cases } = facts;
  const here = dossier.attendances.filter((seat) => IN_THE_ROOM.includes(seat.status));
  const due = (value: Parameters<typeof paperDue>[0]): string => {
    const found = paperDue(value, dossier);
    return found ? wording.due(found).replace('\n', wording.gap) : '未確定';
  };
  return {
    出席者: attendeeItems(facts, here, wording),
    欠席者: absenteeItems(dossier.attendances.filter((seat) => !here.includes(seat))),
    議題: dossier.items.map((item, index) => ({
      議題番号: wording.digits(String(index + 1)),
      議題名: item.title || AGENDA_ITEM_KIND_LABELS[item.kind],
      区分: CATEGORY[item.kind] ?? '',
      ケース番号: item.caseCode ?? '',
      提供機関: item.presenterAgencyName,
      開始予定: wording.clock(item.startsAt),
      所要時間: wording.digits(String(item.plannedMinutes)),
      決めること: lines(item.decisionPoints || (cases.find((one) => one.item.id === item.id)?.file.decisionPoints ?? '')).join('\n'),
    })),
    ケース: all,
    前回決定: dossier.previous.map((decision) => ({
      ケース番号: decision.caseCode, 内容: decision.content, 担当機関: decision.agencyName, 期限: due(decision.due), 状況: PROGRESS_STATE_LABELS[decision.state], 理由: decision.note,
    })),
    当課の役割: resultReportModel(facts).ours.map((one) => ({ ケース番号: one.caseCode, 内容: one.content, 期限: one.due ? wording.due(one.due).replace('\n', wording.gap) : '未確定' })),
    資料: handoutItems(facts.handouts, wording),
    会議: [...new Map(dossier.previous.map((decision) => [decision.meetingId, decision])).values()].map(({ meetingId, meetingLabel, meetingDate }) => ({
      会議名: dossier.meeting.conferenceName,
      回次: wording.digits(/第\d+回/u.exec(meetingLabel)?.[0] ?? meetingLabel),
      開催日: wording.formalDay(meetingDate),
      決定: dossier.previous.filter((one) => one.meetingId === meetingId).map((one) => ({ 内容: one.content, 主担当: one.agencyName, 期限: due(one.due) })),
    })),
  };
}

/** Texts of the one case that a 様式 is about, written without a loop around them. */
function withoutLists({ 発言: _remarks, 決定: _decisions, 役割: _roles, 世帯員: _members, ...texts }: LoopItem<'ケース'>): TemplateData {
  return texts;
}

/** Its lists, for 《＃役割》 without 《＃ケース》 around it. */
function innerLists({ 発言 = [], 決定 = [], 役割 = [], 世帯員 = [] }: LoopItem<'ケース'>): TemplateData {
  return { 発言, 決定, 役割, 世帯員 };
}

/** The addressees of all letters of one kind, each with its letter. */
export function letterUnits(facts: PaperFacts, form: LetterInput['form']): TemplateUnit[] {
  return facts.letters
    .filter(({ content }) => content.form === form)
    .flatMap(({ content }) => {
      const written = content.form === 'F14' && content.body.agency ? [{ agency: content.body.agency, headTitle: content.body.headTitle, name: '' }] : [];
      return [...written, ...addresseesOf(facts, content)].map((addressee) => ({ letter: content, addressee, ...(content.form === 'F20' && content.body.caseId ? { caseId: content.body.caseId } : {}) }));
    });
}
