import type { z } from 'zod';
import { advisorDispatchModel } from '../../../shared/domain/documents/advisorDispatch.ts';
import { agendaModel } from '../../../shared/domain/documents/agenda.ts';
import { attendanceListModel } from '../../../shared/domain/documents/attendanceList.ts';
import { caseSummaryModel } from '../../../shared/domain/documents/caseSummary.ts';
import { consentModel } from '../../../shared/domain/documents/consent.ts';
import { handoutListModel } from '../../../shared/domain/documents/handoutList.ts';
import { informationRequestModel } from '../../../shared/domain/documents/informationRequest.ts';
import { intakeFormModel } from '../../../shared/domain/documents/intakeForm.ts';
import { meetingNoticeModel } from '../../../shared/domain/documents/meetingNotice.ts';
import { minutesModel } from '../../../shared/domain/documents/minutes.ts';
import type { Edition, MeetingHead } from '../../../shared/domain/documents/parts.ts';
import { pledgeModel } from '../../../shared/domain/documents/pledge.ts';
import { resultReportModel } from '../../../shared/domain/documents/resultReport.ts';
import { roleTableModel } from '../../../shared/domain/documents/roleTable.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { fiscalYear } from '../../../shared/text/wareki.ts';
import { renderAdvisorDispatch } from './advisorDispatch.ts';
import { renderAgenda } from './agenda.ts';
import { renderAttendanceList } from './attendanceList.ts';
import { renderCaseSummary } from './caseSummary.ts';
import { renderConsent } from './consent.ts';
import { renderHandoutList } from './handoutList.ts';
import { renderInformationRequest } from './informationRequest.ts';
import { renderIntakeForm } from './intakeForm.ts';
import { safeFileName } from './kit/fileName.ts';
import type { Picture } from './kit/picture.ts';
import { renderMeetingNotice } from './meetingNotice.ts';
import { renderMinutes } from './minutes.ts';
import { renderPledge } from './pledge.ts';
import { renderResultReport } from './resultReport.ts';
import { renderRoleTable } from './roleTable.ts';

/** Which drawer of the office a form belongs to. */
export type FormFamily = '会議' | '記録' | 'ケース' | '通知・依頼' | '誓約・同意';

/** One file to be written; rendering waits until it is asked for, so that a set can show progress and be cancelled. */
export type Paper = { fileName: string; recipient: string; render: (style: DocumentStyle) => Promise<Uint8Array> };

/** A built-in form. `papers` refuses a model that does not fit (zod). */
export type Form = { id: string; title: string; family: FormFamily; papers: (model: unknown, pictures?: ReadonlyMap<string, Picture>) => Paper[] };

type FormDefinition<Schema extends z.ZodType> = {
  id: string;
  title: string;
  family: FormFamily;
  model: Schema;
  name: (model: z.infer<Schema>) => string[];
  render: (model: z.infer<Schema>, style: DocumentStyle, pictures: ReadonlyMap<string, Picture>) => Promise<Uint8Array>;
};

const meeting = (head: MeetingHead): string => `${fiscalYear(head.date)}第${head.ordinal}回${head.conferenceName}`;
const version = (edition: Edition): string => (edition.kind === '当日版' ? '当日版' : `v${edition.number}`);
const docx = (parts: string[]): string => safeFileName(parts, 'docx');

function form<Schema extends z.ZodType>({ id, title, family, model: schema, name, render }: FormDefinition<Schema>): Form {
  const papers: Form['papers'] = (input, pictures = new Map()) => {
    const model = schema.parse(input);
    return [{ fileName: docx(name(model)), recipient: '', render: (style) => render(model, style, pictures) }];
  };
  return { id, title, family, papers };
}

const meetingNotices: Form = {
  id: 'F01',
  title: '開催通知',
  family: '通知・依頼',
  papers: (input) => {
    const model = meetingNoticeModel.parse(input);
    return model.addressees.map((to, index) => ({
      fileName: docx([meeting(model.head), '開催通知', String(index + 1).padStart(2, '0'), to.agency]),
      recipient: to.agency,
      render: (style) => renderMeetingNotice(model, to, style),
    }));
  },
};

/** Every built-in form; to add one: its model, its file, one line here. */
export const forms: Form[] = [
  meetingNotices,
  form({ id: 'F02', title: '次第', family: '会議', model: agendaModel, name: (m) => [meeting(m.head), '次第', version(m.edition)], render: renderAgenda }),
  form({ id: 'F03', title: '出席者名簿', family: '会議', model: attendanceListModel, name: (m) => [meeting(m.head), '出席者名簿', version(m.edition)], render: renderAttendanceList }),
  form({ id: 'F04', title: '誓約書', family: '誓約・同意', model: pledgeModel, name: (m) => ['誓約書', m.variant, m.agency], render: renderPledge }),
  form({ id: 'F05', title: '同意書', family: '誓約・同意', model: consentModel, name: (m) => ['同意書', m.caseCode, m.member, m.purpose], render: renderConsent }),
  form({ id: 'F06', title: '相談受付・申込票', family: 'ケース', model: intakeFormModel, name: (m) => ['相談受付・申込票', m.consent], render: renderIntakeForm }),
  form({
    id: 'F08',
    title: '事例概要シート',
    family: 'ケース',
    model: caseSummaryModel,
    name: (m) => (m.blank ? ['事例概要シート', '記入用'] : ['事例概要シート', m.caseCode, version(m.edition)]),
    render: (m, style, pictures) => renderCaseSummary(m, style, pictures.get('genogram') ?? null),
  }),
  form({ id: 'F09', title: '役割分担表', family: '記録', model: roleTableModel, name: (m) => [meeting(m.head), '役割分担表', version(m.edition)], render: renderRoleTable }),
  form({ id: 'F12', title: '会議録', family: '記録', model: minutesModel, name: (m) => [meeting(m.head), '会議録', version(m.edition)], render: renderMinutes }),
  form({ id: 'F13', title: '会議結果報告', family: '記録', model: resultReportModel, name: (m) => [meeting(m.head), '会議結果報告', version(m.edition)], render: renderResultReport }),
  form({ id: 'F14', title: 'アドバイザー派遣依頼書', family: '通知・依頼', model: advisorDispatchModel, name: (m) => [meeting(m.head), 'アドバイザー派遣依頼書', m.addressee.agency], render: renderAdvisorDispatch }),
  form({ id: 'F17', title: '資料配布・回収確認表', family: '会議', model: handoutListModel, name: (m) => [meeting(m.head), '資料配布・回収確認表', version(m.edition)], render: renderHandoutList }),
  form({ id: 'F20', title: '情報提供等協力依頼書', family: '通知・依頼', model: informationRequestModel, name: (m) => ['情報提供等協力依頼書', m.caseCode, m.addressee.agency], render: renderInformationRequest }),
];

/** The form of a number; unknown numbers are a mistake of the program. */
export function formById(id: string): Form {
  const found = forms.find((one) => one.id === id);
  if (!found) throw new RangeError('unknown form');
  return found;
}
