import type { InputOf } from '../../../../shared/contract/operations.ts';
import type { Call } from '../../context.ts';
import type { SampleCases } from './cases.ts';
import type { SamplePeople } from './people.ts';

type Decision = InputOf<'minutes.addDecision'>['decision'];

/** What a sample needs besides the door: days of its own, and a clock that may be turned (in 練習用 it is the real one). */
export interface SampleStage {
  people: SamplePeople;
  cases: SampleCases;
  /** Lets the given minutes pass. */
  wait(minutes: number): void;
}

const decision = (content: string, more: Partial<Decision>): Decision => ({
  type: 'role', content, issueId: null, goal: '', leadAgencyId: null, leadMemberId: null, acceptance: 'accepted', supporting: [],
  due: { kind: 'none' }, checkMethod: '', nextCheckDate: null, priority: 'normal', ...more,
});

/** Prepares a sitting with a case item for each given case. */
export async function prepareMeeting(
  call: Call,
  { people }: SampleStage,
  plan: { number: number; date: string; nextDate: string; items: { kind: 'newCase' | 'continuedCase'; caseId: string; minutes: number; presenter: string; decide: string }[]; resource: string },
): Promise<string> {
  const { id } = await call('meetings.add', {
    conferenceId: people.conferenceId, number: plan.number, date: plan.date, startTime: '13:30', endTime: '15:30', place: '市役所3階 大会議室',
    chairMemberId: people.member('高原 誠'), recorderMemberId: people.member('浜名 翔'), nextDate: plan.nextDate, nextTime: '13:30', nextPlace: '',
  });
  for (const item of plan.items)
    await call('agenda.addItem', {
      meetingId: id,
      item: {
        kind: item.kind, title: '', caseId: item.caseId, legalBasis: 'support', plannedMinutes: item.minutes, decisionPoints: item.decide,
        presenterAgencyId: people.agency(item.presenter), subjectMemberIds: [],
      },
    });
  if (plan.resource)
    await call('agenda.addItem', {
      meetingId: id,
      item: { kind: 'resources', title: plan.resource, caseId: null, legalBasis: null, plannedMinutes: 10, decisionPoints: '', presenterAgencyId: null, subjectMemberIds: [] },
    });
  return id;
}

/** Calls the roll, confirms 守秘義務 and opens. */
export async function openMeeting(call: Call, meetingId: string): Promise<void> {
  for (const seat of await call('attendance.list', { meetingId })) {
    const absent = seat.name === '大木 香';
    const proxy = seat.name === '小沢 剛志';
    await call('attendance.set', {
      meetingId,
      seat: {
        memberId: seat.memberId, status: absent ? 'absent' : proxy ? 'proxy' : 'present', proxyName: proxy ? '橘 主任' : '', proxyPosition: '',
        section: seat.agencyShortName === '福祉総務課' ? '事務局' : '構成員', meetingRole: seat.meetingRole,
      },
    });
  }
  await call('attendance.confirmConfidentiality', { meetingId });
  await call('proceedings.start', { id: meetingId });
}

/** The earlier sitting, so that there are decisions to ask about. */
export async function playEarlierMeeting(call: Call, stage: SampleStage, meetingId: string): Promise<void> {
  const { people, cases, wait } = stage;
  await openMeeting(call, meetingId);
  const write = recorder(call, stage, meetingId);
  await write.item(cases.mother.id);
  await write.remark('住宅課', '家賃の滞納は4か月。分納の意思がある。');
  await write.decide('家賃の分納計画をつくる。', [decision('家賃の分納計画', { issueId: cases.mother.issue('家賃の滞納'), leadAgencyId: people.agency('住宅課'), due: { kind: 'nextMeeting' } })]);
  await write.decide('健診の再案内と通訳の手配を行う。', [decision('健診の再案内と通訳の手配', { issueId: cases.mother.issue('保育と健診'), leadAgencyId: people.agency('保健所'), due: { kind: 'nextMeeting' } })]);
  await write.item(cases.court.id);
  await write.decide('医師意見書を取り寄せる。', [decision('障害福祉サービスの利用に向けた医師意見書', { issueId: cases.court.issue('障害福祉サービスの利用'), leadAgencyId: people.agency('基幹相談'), due: { kind: 'nextMeeting' } })]);
  wait(30);
  await call('proceedings.close', { id: meetingId });
  await call('closing.finalise', { id: meetingId, acknowledged: true });
}

/** The sitting of the day, from the roll call to the frozen record. */
export async function playMeeting(call: Call, stage: SampleStage, meetingId: string, days: { soon: string; later: string }): Promise<void> {
  const { people, cases, wait } = stage;
  const { agency, member } = people;
  await openMeeting(call, meetingId);
  const write = recorder(call, stage, meetingId);
  const previous = await call('progress.listPrevious', { meetingId });
  for (const [index, one] of previous.entries())
    await call('progress.report', { decisionId: one.decisionId, meetingId, state: index === 1 ? 'notStarted' : 'done', note: index === 1 ? '通訳の都合がつかず、日を改める' : '' });
  wait(15);
  await write.item(cases.family.id);
  const { family } = cases;
  await write.remark('北部包括', '母（80歳代）の上腕のあざを2回確認。長男との分離は、母本人が望んでいない。');
  await write.remark('こども家庭課', '孫については、要対協の進行管理に入れるか検討が必要。');
  await write.remark('教育委員会 SSW', '学校は出席日数の配慮が可能。朝の支度を誰が担うかが鍵。');
  await write.remark('よりみち', '長男とは地域活動の縁で会える。役所としてではなく、まず自分が会う。');
  await write.decide('虐待対応は北部包括が主担当。事実確認の訪問には高齢福祉課が同行する。', [
    decision('虐待対応の事実確認の訪問', {
      issueId: family.issue('虐待の疑い'), leadAgencyId: agency('北部包括'), leadMemberId: member('萩野 千明'), due: { kind: 'day', date: days.soon }, priority: 'high',
      supporting: [{ agencyId: agency('高齢福祉課'), part: '同行', acceptance: 'toBeTold' }], checkMethod: '訪問後に事務局へ電話',
    }),
  ]);
  await write.decide('長男へのアウトリーチは「よりみち」が担う。', [
    decision('長男への1回目の訪問（地域活動の縁）', { issueId: family.issue('長男のひきこもり'), leadAgencyId: agency('よりみち'), due: { kind: 'day', date: days.later } }),
  ]);
  await write.decide('孫の学習は教育委員会、朝の訪問介護の調整は北部包括。', [
    decision('出席日数の配慮と居場所', { issueId: family.issue('孫の学習と介護負担'), leadAgencyId: agency('教育委員会 SSW'), due: { kind: 'nextMeeting' } }),
    decision('朝の訪問介護の調整', { issueId: family.issue('孫の学習と介護負担'), leadAgencyId: agency('社協'), due: { kind: 'day', date: days.soon } }),
  ]);
  await write.decide('家計相談と滞納の整理を進める。', [
    decision('家計相談と分納の整理', {
      issueId: family.issue('滞納と家計'), leadAgencyId: agency('社協'), leadMemberId: member('飯田 実里'), due: { kind: 'nextMeeting' },
      supporting: [{ agencyId: agency('納税課'), part: '滞納額の確認', acceptance: 'accepted' }],
    }),
  ]);
  await write.decide('緊急時は、夜間は警察110番、日中は福祉総務課。', [
    decision('夜間は警察110番、日中は福祉総務課が窓口', {
      type: 'contact', leadAgencyId: agency('福祉総務課'), due: { kind: 'always', checkOn: null }, supporting: [{ agencyId: agency('警察'), part: '夜間', acceptance: 'accepted' }],
    }),
  ]);
  await moveToNorth(call, stage, meetingId);
  await write.item(cases.mother.id);
  await write.decide('支援措置の申出に同行する。', [decision('支援措置の申出の同行', { issueId: cases.mother.issue('安全の確保'), leadAgencyId: agency('こども家庭課'), due: { kind: 'day', date: days.soon } })]);
  await write.item(cases.court.id);
  await write.decide('居住支援法人への照会と、退所期限の延長を頼む。', [
    decision('居住支援法人への照会', { issueId: cases.court.issue('住まいの確保'), leadAgencyId: agency('社協'), due: { kind: 'day', date: days.later } }),
    decision('退所期限の延長の依頼', { issueId: cases.court.issue('住まいの確保'), leadAgencyId: agency('定着支援'), due: { kind: 'day', date: days.later } }),
  ]);
  await write.kind('resources');
  await write.takeHome('フードバンクの倉庫2階を、週1回、高校生世代に開放できないか。', [
    decision('倉庫2階の週1回の開放', { type: 'deferred', leadAgencyId: agency('社協'), due: { kind: 'nextMeeting' }, acceptance: 'takenBack', supporting: [{ agencyId: agency('フードバンク'), part: '', acceptance: 'accepted' }] }),
  ]);
  wait(8);
  await call('proceedings.close', { id: meetingId });
  await call('closing.finalise', { id: meetingId, acknowledged: true });
}

/** One card goes to another column, as it does when the room thinks twice. */
async function moveToNorth(call: Call, { people }: SampleStage, meetingId: string): Promise<void> {
  const { entries } = await call('minutes.getRecord', { meetingId });
  const card = entries.flatMap((entry) => entry.decisions).find((one) => one.content === '朝の訪問介護の調整');
  if (card) await call('board.moveCard', { decisionId: card.id, leadAgencyId: people.agency('北部包括'), issueId: card.issueId });
}

/** Types the minutes of one sitting, item after item. */
function recorder(call: Call, { people, wait }: SampleStage, meetingId: string) {
  let itemId = '';
  const goTo = async (matches: (item: { caseId: string | null; kind: string }) => boolean) => {
    const item = (await call('agenda.listItems', { meetingId })).find(matches);
    if (!item) throw new Error('sample: item');
    itemId = item.id;
    await call('proceedings.goToItem', { meetingId, itemId });
  };
  const add = async (kind: 'remark' | 'decision' | 'takeaway', body: string, agencyId: string | null, decisions: Decision[]) => {
    wait(4);
    await call('minutes.addEntry', { itemId, entry: { kind, agencyId, speakerRole: '', body, source: '' }, decisions, draftKey: `entry:${meetingId}` });
  };
  return {
    item: (caseId: string) => goTo((item) => item.caseId === caseId),
    kind: (kind: string) => goTo((item) => item.kind === kind),
    remark: (agency: string, body: string) => add('remark', body, people.agency(agency), []),
    decide: (body: string, decisions: Decision[]) => add('decision', body, null, decisions),
    takeHome: (body: string, decisions: Decision[]) => add('takeaway', body, null, decisions),
  };
}
