import type { Addressee } from '../../../shared/domain/documents/letter.ts';
import type { MeetingNoticeModel } from '../../../shared/domain/documents/meetingNotice.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit, type Kit } from './kit/form.ts';
import { type LetterItem, packLetter } from './kit/letter.ts';

function topics(kit: Kit, model: MeetingNoticeModel): string[] {
  const cases = model.cases.map((one) => `ケース番号 ${one.caseCode}（${one.category}）`);
  return [...model.topics, ...cases].map((topic, index) => `${kit.mark(1, index + 1)}${topic}`);
}

function items(kit: Kit, model: MeetingNoticeModel): LetterItem[] {
  const { wording } = kit;
  const { head } = model;
  const reply = model.replyBy ? `${wording.formalDay(model.replyBy)}までに${model.replyHow || '下記へ御回答ください。'}` : model.replyHow;
  return [
    { label: '日時', lines: [wording.formalDay(head.date), wording.period(head.opensAt, head.closesAt)] },
    { label: '場所', lines: [head.place] },
    { label: '会議名', lines: [wording.meetingName(head), head.legalBasis && `（${head.legalBasis}）`] },
    { label: '議題', lines: topics(kit, model), listed: true },
    { label: '出席者', lines: [model.wanted] },
    { label: '持参品', lines: model.bring },
    { label: '資料', lines: [model.papers, head.secrecyNotice] },
    { label: '出欠回答', lines: [reply, model.proxy] },
  ];
}

/**
 * F01 開催通知: one letter to the head of one agency; cases by number only.
 * Source: field.md §2 F01 (赤磐市文書作成要領4条, 栃木県文書等左横書き実施要領, 芳賀町).
 */
export async function renderMeetingNotice(model: MeetingNoticeModel, addressee: Addressee, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style);
  const { wording } = kit;
  const sentence = wording.say({
    masu: 'このことについて、下記のとおり開催しますので、御出席くださるようお願いします。',
    dearu: 'このことについて、下記のとおり開催するので、出席されたい。',
  });
  return packLetter(kit, {
    letterhead: model.letterhead,
    addressee,
    subject: `${wording.meetingName(model.head)}の開催について（通知）`,
    body: [sentence],
    items: items(kit, model),
  });
}
