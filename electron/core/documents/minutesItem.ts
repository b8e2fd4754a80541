import type { Paragraph, Table } from 'docx';
import type { MinutesDecision, MinutesEntry, MinutesItem, MinutesModel } from '../../../shared/domain/documents/minutes.ts';
import type { Kit } from './kit/form.ts';
import { paragraph, paragraphs, tableGap } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { listTable, unsettled } from './kit/tables.ts';

type Block = { title: string; children: (Paragraph | Table)[] };

const topics: { kind: MinutesEntry['kind']; title: string }[] = [
  { kind: '論点', title: '論点' },
  { kind: '事実', title: '共有した事実' },
  { kind: '意見', title: '見立て・意見' },
  { kind: '発言', title: '発言の要旨' },
];

/** （機関）what was said; further lines stand under the first. */
function spoken(entry: MinutesEntry): Paragraph[] {
  const source = entry.source ? `（情報源：${entry.source}）` : '';
  const speaker = entry.speaker ? `（${entry.speaker}）` : '';
  return [paragraph(styles.item[1], `${speaker}${entry.text}${source}`)];
}

function entryBlocks(item: MinutesItem, layout: MinutesModel['layout']): Block[] {
  const block = (title: string, entries: MinutesEntry[]): Block[] => (entries.length > 0 ? [{ title, children: entries.flatMap(spoken) }] : []);
  return layout === 'inOrder' ? block('発言', item.entries) : topics.flatMap(({ kind, title }) => block(title, item.entries.filter((entry) => entry.kind === kind)));
}

function decisionTable(kit: Kit, decisions: MinutesDecision[]): Table {
  const { wording, geometry } = kit;
  const missing = (decision: MinutesDecision): Paragraph[] | string => (decision.type === '役割' ? unsettled('normal') : '－');
  return listTable(
    [
      { head: '種類', fits: 'プラン判定', kind: 'centre', of: (decision) => decision.type },
      { head: '決定した内容', weight: 42, of: (decision) => [decision.content, decision.check && `確認：${wording.digits(decision.check)}`].filter(Boolean).join('\n') },
      { head: '主担当', weight: 29, of: (decision) => decision.leadAgency ?? missing(decision) },
      { head: '協力', weight: 25, of: (decision) => decision.supporters.join('\n') || '－' },
      { head: '期限', fits: wording.widestDue, of: (decision) => (decision.due ? wording.due(decision.due) : missing(decision)) },
    ],
    decisions,
    geometry.textWidth,
  );
}

const withTail = (text: string, tail: string[]): string => {
  const inside = tail.filter(Boolean).join('、');
  return inside ? `${text}（${inside}）` : text;
};

const lines = (title: string, texts: string[]): Block[] => (texts.length > 0 ? [{ title, children: texts.map((text) => paragraph(styles.item[1], `・${text}`)) }] : []);

/** The body of one agenda item under its heading: points, facts with sources, opinions, decisions, what was taken home. */
export function minutesItemBody(kit: Kit, item: MinutesItem, layout: MinutesModel['layout']): (Paragraph | Table)[] {
  const { wording } = kit;
  const { caseFile } = item;
  const about = caseFile
    ? [caseFile.legalBasis && `根拠：${caseFile.legalBasis}`, caseFile.consent && `同意：${caseFile.consent}`, caseFile.presenter && `提供機関：${caseFile.presenter}`].filter((line) => line !== '')
    : [];
  const blocks: Block[] = [
    ...lines('この会議で決めること', item.decisionPoints),
    ...entryBlocks(item, layout),
    ...lines('本人・家族の意向', item.wishes.map((wish) => withTail(`${wish.member}：${wish.wish}`, [wish.heardBy && `聴取：${wording.digits(wish.heardBy)}`]))),
    ...(item.decisions.length > 0 ? [{ title: '決定事項', children: [decisionTable(kit, item.decisions), tableGap()] }] : []),
    ...lines('決まらなかったこと・持ち帰り', item.takeaways.map((line) => withTail(line.content, [line.agency, line.answerBy && `回答期限：${wording.digits(line.answerBy)}`]))),
    ...lines('異論・留保', item.objections),
  ];
  if (blocks.length === 0 && about.length === 0) return [paragraph(styles.body[0], '特になし。')];
  return [
    ...(caseFile && item.title ? paragraphs(styles.lead, item.title) : []),
    ...about.map((line) => paragraph(styles.lead, line)),
    ...blocks.flatMap(({ title, children }, index) => [paragraph(styles.heading[1], `${kit.mark(1, index + 1)}${title}`), ...children]),
  ];
}
