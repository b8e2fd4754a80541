import type { PledgeModel } from '../../../shared/domain/documents/pledge.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit } from './kit/form.ts';
import { packDocument } from './kit/pack.ts';
import { emptyLine, paragraph, paragraphs } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { formTable } from './kit/tables.ts';

/** What is promised; the law behind it is a parameter, the duties of a paper on a table are not. */
const duties = [
  '会議の事務に関して知り得た秘密を、正当な理由なく漏らさないこと。',
  '職を退き、又は構成員でなくなった後も同様とすること。',
  '配布された資料の複写、持出し、転送、ＳＮＳへの投稿及び生成ＡＩその他の外部サービスへの入力をせず、会議の終了時に返却すること。',
  '知り得た情報を会議の目的以外に利用しないこと。',
  '漏えい又は紛失があったとき、又はそのおそれがあるときは、直ちに事務局に報告すること。',
];

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
      ...duties.map((duty, index) => paragraph(styles.item[0], `${mark(0, index + 1)}${duty}`)),
      emptyLine(),
      paragraph(styles.letterBody, `有効期間${wording.gap}${wording.digits(model.validFor)}`),
      ...penalty,
      emptyLine(),
      formTable([['所属', model.agency], ['職名', model.title], ['氏名（自署）', ''], ['連絡先（任意）', '']], geometry.textWidth, { labelWeight: 0.25, minHeight: 620 }),
    ],
  });
}
