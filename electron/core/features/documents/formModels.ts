import type { PaperOptions } from '../../../../shared/domain/documents/export.ts';
import type { Handling } from '../../../../shared/domain/documents/parts.ts';
import type { Picture } from '../../documents/kit/picture.ts';
import type { PaperFacts, SittingCase } from './facts.ts';
import { genogramPicture } from './genogramPicture.ts';
import { agendaModel } from './models/agendaModel.ts';
import { blankCaseSummary, caseSummaryModel } from './models/caseSummaryModel.ts';
import { dispatchModels, lettersOf, noticeModel, requestModels } from './models/letters.ts';
import { minutesModel } from './models/minutesModel.ts';
import { resultReportModel } from './models/resultReportModel.ts';
import { roleTableModel } from './models/roleTableModel.ts';
import { attendanceListModel, consentModels, handoutListModel, intakeModels, pledgeModels } from './models/sheets.ts';

/** What a built-in form is made from: its models, or why there is none yet. `handedOut` papers can be numbered copy by copy. */
export interface FormModels {
  models: { model: object & { handling?: Handling }; /** Drawn when the paper is made, not when it is offered. */ pictures?: () => ReadonlyMap<string, Picture> }[];
  missing: string;
  handedOut: boolean;
}

const of = (models: object[], missing = ''): FormModels => ({ models: models.map((model) => ({ model })), missing: models.length > 0 ? '' : missing, handedOut: false });
const handedOut = (made: FormModels): FormModels => ({ ...made, handedOut: true });

const makers: Record<string, (facts: PaperFacts, options: PaperOptions) => FormModels> = {
  F01: (facts) => of(lettersOf(facts.letters, 'F01').map((letter) => noticeModel(facts, letter)).filter((model) => model.addressees.length > 0), '「通知・依頼」で開催通知を作ってください'),
  F02: (facts) => handedOut(of([agendaModel(facts.dossier)])),
  F03: (facts) => of([attendanceListModel(facts)]),
  F04: (facts) => of(pledgeModels(facts)),
  F05: (facts, options) => of(consentModels(facts, chosenCases(facts, options)), '同意を求める世帯員がいません'),
  F06: (facts) => of(intakeModels(facts)),
  F08: (facts, options) => (options.blank ? of([blankCaseSummary({ ...facts, conferenceName: facts.dossier.meeting.conferenceName })]) : handedOut(summaries(facts, options))),
  F09: (facts) => handedOut(of(roleTableModel(facts.dossier).cases.length > 0 ? [roleTableModel(facts.dossier)] : [], 'ケースの議題がありません')),
  F12: (facts, { layout, onePagePerCase }) =>
    handedOut(of(facts.dossier.meeting.status === 'preparing' ? [] : [minutesModel(facts.dossier, { layout, onePagePerCase })], '会議が始まっていません')),
  F13: (facts) => of(['closed', 'finalised'].includes(facts.dossier.meeting.status) ? [resultReportModel(facts)] : [], '会議が終わっていません'),
  F14: (facts) => of(lettersOf(facts.letters, 'F14').flatMap((letter) => dispatchModels(facts, letter)), '「通知・依頼」で派遣依頼書を作ってください'),
  F17: (facts) => of(facts.handouts.length > 0 ? [handoutListModel(facts)] : [], '「資料の配布・回収」で資料を登録してください'),
  F20: (facts) => of(lettersOf(facts.letters, 'F20').flatMap((letter) => requestModels(facts, letter)), '「通知・依頼」で協力依頼書を作ってください'),
};

/** The models of a form for this sitting; a form without a maker has no data in the app yet. */
export function formModels(form: string, facts: PaperFacts, options: PaperOptions): FormModels {
  return makers[form]?.(facts, options) ?? of([], 'この様式に入れる記録がまだありません');
}

/** The cases asked for, or all of the sitting. */
export function chosenCases({ cases }: PaperFacts, { caseIds }: PaperOptions): SittingCase[] {
  return caseIds.length === 0 ? cases : cases.filter(({ file }) => caseIds.includes(file.id));
}

function summaries(facts: PaperFacts, options: PaperOptions): FormModels {
  const cases = chosenCases(facts, options);
  return {
    models: cases.map((one) => ({
      model: caseSummaryModel(facts, one),
      pictures: () => {
        const picture = genogramPicture(one);
        return new Map(picture ? [['genogram', picture]] : []);
      },
    })),
    missing: cases.length > 0 ? '' : 'ケースの議題がありません',
    handedOut: true,
  };
}
