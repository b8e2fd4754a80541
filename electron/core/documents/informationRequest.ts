import type { InformationRequestModel } from '../../../shared/domain/documents/informationRequest.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit } from './kit/form.ts';
import { packLetter } from './kit/letter.ts';

/**
 * F20 情報提供等協力依頼書: what is asked by tick, on which basis, and whom it concerns on a sealed sheet apart.
 * Source: field.md §2 F20, §1.2 no. 3–4 (児童家庭相談 参考様式18); the texts of law come from the settings.
 */
export async function renderInformationRequest(model: InformationRequestModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style);
  const { wording } = kit;
  const sentence = wording.say({
    masu: `このことについて、${model.basis}に基づき、下記のとおり資料又は情報の提供等の協力をお願いします。`,
    dearu: `このことについて、${model.basis}に基づき、下記のとおり資料又は情報の提供等の協力を求める。`,
  });
  return packLetter(kit, {
    letterhead: model.letterhead,
    addressee: model.addressee,
    subject: `${model.conferenceName}に係る情報提供等の協力について（依頼）`,
    body: [sentence, model.duty],
    items: [
      { label: '対象者', lines: [model.identification, model.caseCode && `（ケース番号 ${model.caseCode}）`] },
      { label: '依頼事項', lines: model.requests.map(({ text, checked }) => `${checked ? '☑' : '□'}${wording.gap}${text}`), listed: true },
      { label: '使用目的', lines: [model.purpose] },
      { label: '回答期限', lines: [model.replyBy ? `${wording.formalDay(model.replyBy)}まで` : ''] },
      { label: '回答方法', lines: [model.replyHow] },
      { label: '守秘義務', lines: [model.secrecy] },
    ],
  });
}
