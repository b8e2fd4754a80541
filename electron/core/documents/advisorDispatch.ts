import type { AdvisorDispatchModel } from '../../../shared/domain/documents/advisorDispatch.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit } from './kit/form.ts';
import { packLetter } from './kit/letter.ts';

/**
 * F14 アドバイザー派遣依頼書: to the head of the agency or to the advisor; the case by number, its outline on a sheet apart.
 * Source: field.md §2 F14 (いの町 様式1, 枚方市社協 派遣依頼票, 依頼文例).
 */
export async function renderAdvisorDispatch(model: AdvisorDispatchModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style);
  const { wording, mark } = kit;
  const { head } = model;
  const sentence = wording.say({
    masu: 'このことについて、下記のとおり助言者の派遣をお願いします。',
    dearu: 'このことについて、下記のとおり助言者の派遣を依頼する。',
  });
  return packLetter(kit, {
    letterhead: model.letterhead,
    addressee: model.addressee,
    subject: `${wording.meetingName(head)}への助言者の派遣について（依頼）`,
    body: [sentence],
    items: [
      { label: '日時', lines: [wording.formalDay(head.date), wording.period(head.opensAt, head.closesAt)] },
      { label: '場所', lines: [head.place] },
      { label: '会議名', lines: [wording.meetingName(head), head.legalBasis && `（${head.legalBasis}）`] },
      { label: '助言者', lines: [model.advisor] },
      { label: '依頼内容', lines: model.requests.map((request, index) => `${mark(1, index + 1)}${request}`), listed: true },
      { label: '事例概要', lines: [model.caseCodes.length > 0 ? `ケース番号 ${model.caseCodes.join('、')}` : '', model.outline] },
      { label: '出席機関', lines: [model.attendingAgencies.join('、')] },
      { label: '謝金等', lines: [model.fee && `謝金${wording.gap}${wording.digits(model.fee)}`, model.travel && `旅費${wording.gap}${wording.digits(model.travel)}`] },
      { label: '守秘義務', lines: [model.secrecy] },
      { label: '添付書類', lines: model.enclosures },
    ],
  });
}
