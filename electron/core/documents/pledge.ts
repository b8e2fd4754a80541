import type { PledgeModel } from '../../../shared/domain/documents/pledge.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit } from './kit/form.ts';
import { packDocument } from './kit/pack.ts';
import { emptyLine, paragraph, paragraphs } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { formTable } from './kit/tables.ts';

/**
 * F04 誓約書: one sheet to sign; 支援会議 names law and penalty, 重層的支援会議 its own basis and no penalty of law.
 * Source: field.md §2 F04 (長与町要綱6条2項), §1.2, §1.5.
 */
export async function renderPledge(model: PledgeModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style);
  const { wording, mark, geometry } = kit;
  const sentence = wording.say({
    masu: `私は、${model.conferenceName}に出席するに当たり、${model.basis}に基づき、次の事項を守ることを誓約します。`,
    dearu: `私は、${model.conferenceName}に出席するに当たり、${model.basis}に基づき、次の事項を守ることを誓約する。`,
  });
  const penalty = model.variant === '支援会議' && model.penalty ? paragraphs(styles.notice, model.penalty) : [];
  return packDocument({
    properties: { title: '誓約書', office: model.office, day: model.issuedOn },
    style,
    geometry,
    children: [
      paragraph(styles.title, '誓約書'),
      paragraph(styles.letterNumber, wording.blankDate(model.issuedOn)),
      emptyLine(),
      paragraph(styles.addressee, `${model.addresseeTitle}${wording.gap}${wording.honorific}`),
      emptyLine(),
      paragraph(styles.letterBody, sentence),
      emptyLine(),
      ...model.duties.map((duty, index) => paragraph(styles.item[0], `${mark(0, index + 1)}${duty}`)),
      emptyLine(),
      paragraph(styles.letterBody, `有効期間${wording.gap}${wording.digits(model.validFor)}`),
      ...penalty,
      emptyLine(),
      formTable([['所属', model.agency], ['職名', model.title], ['氏名（自署）', ''], ['連絡先（任意）', '']], geometry.textWidth, { labelWeight: 0.25, minHeight: 620 }),
    ],
  });
}
