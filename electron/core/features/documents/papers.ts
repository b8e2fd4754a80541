import type { ExportRequest, MeetingForm } from '../../../../shared/domain/documents/export.ts';
import { MEETING_FORM_TITLES } from '../../../../shared/domain/documents/export.ts';
import type { Dossier } from '../../../../shared/domain/dossier/schema.ts';
import { fiscalYear } from '../../../../shared/text/wareki.ts';
import { renderAgenda } from '../../documents/agenda.ts';
import { renderMinutes } from '../../documents/minutes.ts';
import { renderRoleTable } from '../../documents/roleTable.ts';
import { agendaModel } from './models/agendaModel.ts';
import { editionOf } from './models/common.ts';
import { minutesModel } from './models/minutesModel.ts';
import { roleTableModel } from './models/roleTableModel.ts';

/** A finished paper in memory. */
export interface Paper {
  form: MeetingForm;
  name: string;
  bytes: Uint8Array;
}

/** Writes one paper of a sitting. */
export async function writePaper(form: MeetingForm, dossier: Dossier, request: Pick<ExportRequest, 'layout' | 'onePagePerCase'>): Promise<Paper> {
  const style = dossier.settings.documentStyle;
  const render = {
    agenda: () => renderAgenda(agendaModel(dossier), style),
    minutes: () => renderMinutes(minutesModel(dossier, request), style),
    roleTable: () => renderRoleTable(roleTableModel(dossier), style),
  };
  return { form, name: paperName(form, dossier), bytes: await render[form]() };
}

/** 令和8年度第5回支援会議_会議録_v1.docx: says what it is, and no name of anybody. */
export function paperName(form: MeetingForm, dossier: Dossier): string {
  const { meeting } = dossier;
  const edition = editionOf(dossier);
  const version = edition.kind === '確定版' ? `v${edition.number}` : edition.kind;
  const safe = (text: string) => text.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_');
  return `${safe(`${fiscalYear(meeting.date)}第${meeting.number}回${meeting.conferenceName}`)}_${MEETING_FORM_TITLES[form]}_${version}.docx`;
}
