import { sampleAgenda } from './agenda.ts';
import { sampleDispatch, sampleInformationRequest, sampleNotice } from './letters.ts';
import { sampleMinutes } from './minutes.ts';
import { sampleRoleTable } from './roles.ts';
import {
  sampleAttendanceList,
  sampleBlankCaseSummary,
  sampleCaseSummary,
  sampleConsent,
  sampleHandouts,
  sampleIntake,
  sampleIntakeWithout,
  sampleMultilayeredPledge,
  samplePledge,
  sampleResultReport,
} from './sheets.ts';

/** One good model per built-in form and variant, the meeting of 令和8年9月24日. */
export const samples: { form: string; variant: string; model: unknown }[] = [
  { form: 'F01', variant: '', model: sampleNotice },
  { form: 'F02', variant: '', model: sampleAgenda },
  { form: 'F03', variant: '', model: sampleAttendanceList },
  { form: 'F04', variant: '支援会議', model: samplePledge },
  { form: 'F04', variant: '重層的支援会議', model: sampleMultilayeredPledge },
  { form: 'F05', variant: '', model: sampleConsent },
  { form: 'F06', variant: '同意あり', model: sampleIntake },
  { form: 'F06', variant: '同意なし', model: sampleIntakeWithout },
  { form: 'F08', variant: '記入済み', model: sampleCaseSummary },
  { form: 'F08', variant: '記入用', model: sampleBlankCaseSummary },
  { form: 'F09', variant: '', model: sampleRoleTable },
  { form: 'F12', variant: '項目別要旨', model: sampleMinutes },
  { form: 'F12', variant: '発言順', model: { ...sampleMinutes, layout: 'inOrder', onePagePerCase: true } },
  { form: 'F13', variant: '', model: sampleResultReport },
  { form: 'F14', variant: '', model: sampleDispatch },
  { form: 'F17', variant: '', model: sampleHandouts },
  { form: 'F20', variant: '', model: sampleInformationRequest },
];
