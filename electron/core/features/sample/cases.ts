import type { InputOf } from '../../../../shared/contract/operations.ts';
import type { Consent, ConsentState } from '../../../../shared/domain/cases/schema.ts';
import type { Call } from '../../context.ts';
import type { SamplePeople } from './people.ts';

type Member = InputOf<'cases.addMember'>['member'];

const consent = (purpose: Consent['purpose'], state: ConsentState, method = '', on: string | null = null): Consent => ({
  purpose, state, on, method, scope: '', excludedAgencyIds: [], explainer: '', proxy: '', reason: '',
});

const member = (relationship: string, ageBand: string, situation: string, intention: string, more: Partial<Member> = {}): Member => ({
  symbol: '', relationship, ageBand, gender: 'unknown', isSubject: false, livesTogether: true, deceased: false, situation, intention,
  intentionConfirmed: intention !== '', intentionHeardBy: '', intentionHeardOn: null, intentionHeardHow: '', consents: [], ...more,
});

/** A case with its rows for the board. */
export interface SampleCase {
  id: string;
  issue(title: string): string;
}

async function addCase(
  call: Call,
  file: Pick<InputOf<'cases.add'>, 'receivedOn' | 'fields' | 'externalNumber' | 'introducedByAgencyId' | 'strengths' | 'decisionPoints'>,
  members: Member[],
  issues: { title: string; note?: string; urgent?: boolean }[],
): Promise<SampleCase> {
  const { id } = await call('cases.add', file);
  for (const one of members) await call('cases.addMember', { caseId: id, member: one });
  const ids = new Map<string, string>();
  for (const { title, note = '', urgent = false } of issues) ids.set(title, (await call('cases.addIssue', { caseId: id, issue: { title, note, urgent } })).id);
  return {
    id,
    issue(title) {
      const found = ids.get(title);
      if (!found) throw new Error(`sample: ${title}`);
      return found;
    },
  };
}

/** Three invented households, anonymised as every case must be. */
export async function addCases(call: Call, { agency }: SamplePeople, receivedOn: string) {
  const court = await addCase(
    call,
    {
      receivedOn, fields: ['司法', '住まい', '障害'], externalNumber: '相-0612', introducedByAgencyId: agency('定着支援'),
      strengths: '元の雇い主が身元の相談に乗っている', decisionPoints: '退所後の住まいと、日々の金銭管理をだれが支えるか',
    },
    [member('本人', '50歳代', '更生保護施設に入所中。軽い知的障害の疑い。糖尿病で通院', 'この市で暮らしたい。体がきつくない仕事がしたい', {
      isSubject: true, gender: 'male', consents: [consent('involvement', 'given', '書面', receivedOn), consent('sharing', 'given', '書面', receivedOn)],
    })],
    [{ title: '住まいの確保' }, { title: '障害福祉サービスの利用' }, { title: '金銭管理' }],
  );
  const mother = await addCase(
    call,
    {
      receivedOn, fields: ['外国籍', '子ども', '住まい', '虐待・DV'], externalNumber: '相-0741', introducedByAgencyId: agency('住宅課'),
      strengths: '就労の意欲が強い。長女を大切にしている', decisionPoints: '安全の確保と、保育・就労・家賃を同じ順番で進めること',
    },
    [
      member('本人', '30歳代', '雇止めにより無職。日本語は簡単な会話', '日本で働きたい。子どもを保育園に入れたい。夫に会いたくない', {
        isSubject: true, gender: 'female', consents: [consent('involvement', 'given', '書面', receivedOn), consent('sharing', 'given', '書面', receivedOn)],
      }),
      member('長女', '乳幼児', '健診が未受診。言葉の遅れが心配されている', '', { gender: 'female', consents: [consent('sharing', 'proxy', '書面', receivedOn)] }),
      member('夫', '30歳代', '別居。所在不明', '', { gender: 'male', livesTogether: false, consents: [consent('sharing', 'notSought')] }),
    ],
    [{ title: '安全の確保', note: '支援措置', urgent: true }, { title: '家賃の滞納' }, { title: '保育と健診' }],
  );
  const family = await addCase(
    call,
    {
      receivedOn, fields: ['高齢', 'ひきこもり', 'ヤングケアラー', '生活困窮'], externalNumber: '相-0803', introducedByAgencyId: agency('北部包括'),
      strengths: '孫と祖母の関係が良好。長男に地域活動の経験がある',
      decisionPoints: '虐待の疑いへの対応\n孫の学習と介護負担の軽減\n長男との接点づくり\n滞納と家計の整理',
    },
    [
      member('母', '80歳代', '要介護2。認知症の診断あり', 'この家で暮らしたい', {
        isSubject: true, gender: 'female', intentionHeardBy: '北部地域包括支援センター', consents: [consent('involvement', 'given', '口頭', receivedOn)],
      }),
      member('長男', '50歳代', '無職。社会との接点が乏しい。飲酒あり', '関わりを望まない', { gender: 'male', consents: [consent('involvement', 'refused'), consent('sharing', 'refused')] }),
      member('孫', '高校生', '買い物と祖母の介助を担う。欠席が増えている', '学校を続けたい。祖母を一人にできない', { consents: [consent('involvement', 'given', '口頭', receivedOn)] }),
    ],
    [
      { title: '虐待の疑い', urgent: true }, { title: '長男のひきこもり', note: '本人同意なし' },
      { title: '孫の学習と介護負担', note: 'ヤングケアラー' }, { title: '滞納と家計', note: '税・国民健康保険税' }, { title: '夜間の見守り' },
    ],
  );
  return { court, mother, family };
}
export type SampleCases = Awaited<ReturnType<typeof addCases>>;
