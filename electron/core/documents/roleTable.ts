import type { Paragraph, Table } from 'docx';
import type { Role } from '../../../shared/domain/documents/role.ts';
import type { RoleTableCase, RoleTableModel } from '../../../shared/domain/documents/roleTable.ts';
import type { DocumentStyle } from '../../../shared/domain/documents/style.ts';
import { createKit, type Kit, packMeetingPaper } from './kit/form.ts';
import { circledNumber } from './kit/marks.ts';
import { headingOnNewPage, paragraph, tableGap } from './kit/paragraphs.ts';
import { styles } from './kit/styleSheet.ts';
import { type Cell, type Column, gridTable, listTable, shareWidth, unsettled } from './kit/tables.ts';

/** 目標・担当者・優先度 are left out where no role of the case has them, so that the others breathe. */
function columns(kit: Kit, roles: Role[]): Column<Role>[] {
  const { wording } = kit;
  const anyone = (has: (role: Role) => string): boolean => roles.some((role) => has(role) !== '');
  const optional = (show: boolean, column: Column<Role>): Column<Role>[] => (show ? [column] : []);
  return [
    { head: 'No.', fits: wording.digits('88'), kind: 'centre', of: (_, index) => wording.digits(String(index + 1)) },
    { head: '課題\n（困りごと）', weight: 33, of: (role) => role.issue },
    ...optional(anyone((role) => role.goal), { head: '目標\n（短期）', weight: 28, of: (role) => role.goal }),
    { head: '具体的にすること\n（何を・どのように）', weight: 52, of: (role) => role.content },
    { head: '主担当機関', weight: 34, of: (role) => role.leadAgency ?? unsettled('small') },
    ...optional(anyone((role) => role.person), { head: '担当者', weight: 25, of: (role) => role.person }),
    { head: '協力機関・役割', weight: 34, of: (role) => (role.supporters.length > 0 ? role.supporters.join('\n') : '－') },
    { head: 'いつまでに', fits: wording.widestDue, of: (role) => (role.due ? wording.due(role.due) : unsettled('small')) },
    ...optional(anyone((role) => role.priority), { head: '優先', fits: '高', kind: 'centre', of: (role) => role.priority }),
    { head: '次回確認日\n確認方法', weight: 29, of: (role) => wording.digits(role.check) },
    { head: '状況', fits: '実施中', kind: 'centre', of: (role) => role.status },
  ];
}

const joined = (parts: string[], gap: string): string => parts.filter(Boolean).join(gap);

/** The fields ①–⑦ that field.md wants below every table: without them nobody knows whom to call at night. */
function fieldsBelow(kit: Kit, item: RoleTableCase, next: string): Table {
  const { wording, geometry } = kit;
  const fields: [string, string][] = [
    ['ケース全体の主担当\nキーパーソン', joined([item.leadAgency && `主担当${wording.gap}${item.leadAgency}`, item.keyPerson && `キーパーソン${wording.gap}${item.keyPerson}`], '\n')],
    ['本人（家族）への説明', joined([item.explainer && `説明者${wording.gap}${item.explainer}`, item.explainWhen && `時期${wording.gap}${item.explainWhen}`, item.explainWhat && `内容${wording.gap}${item.explainWhat}`], '\n')],
    ['緊急時の対応', item.emergency.map((line) => `${line.when}${wording.gap}${line.contact}`).join('\n')],
    ['決まらなかったこと\n持ち帰り', item.undecided.map((line) => `・${line.content}${inBrackets([line.agency, line.answerBy && `回答期限：${line.answerBy}`])}`).join('\n')],
    ['情報共有の範囲と方法', item.sharing],
    ['次回の開催日\n確認方法', joined([next, item.nextCheck], '\n')],
    ['できないと表明された\n事項・理由・代替', item.refusals.map((line) => `・${line.content}${inBrackets([line.agency, line.reason && `理由：${line.reason}`, line.instead && `代替：${line.instead}`])}`).join('\n')],
  ];
  const widths = shareWidth(geometry.textWidth, [44, 90, 44, 89]);
  const cell = ([label, value]: [string, string], index: number): Cell[] => [
    { content: `${circledNumber(index + 1)} ${label}`, kind: 'label' },
    { content: wording.digits(value) },
  ];
  const cells = fields.map(cell);
  // Named again, because these fields may come to stand on a page of their own.
  const rows: Cell[][] = [[{ content: `${item.caseCode}${wording.gap}全体の確認事項`, kind: 'head', columnSpan: 4 }]];
  rows.push(...[0, 2, 4].map((at) => [...(cells[at] ?? []), ...(cells[at + 1] ?? [])]));
  const [lastLabel, lastValue] = cells[6] ?? [];
  if (lastLabel && lastValue) rows.push([lastLabel, { ...lastValue, columnSpan: 3 }]);
  return gridTable(rows, widths, { size: 'small', headerRows: 1 });
}

const inBrackets = (parts: string[]): string => {
  const text = joined(parts, '、');
  return text ? `（${text}）` : '';
};

function casePage(kit: Kit, model: RoleTableModel, item: RoleTableCase, index: number): (Paragraph | Table)[] {
  const { wording, geometry } = kit;
  const { head, next } = model;
  const line = joined([item.category ? `${item.caseCode}（${item.category}）` : item.caseCode, wording.meetingName(head), wording.formalDay(head.date)], wording.gap);
  const nextText = next ? joined([wording.formalDay(next.date), next.opensAt ? wording.clock(next.opensAt) : '', next.place, next.note], wording.gap) : '';
  return [
    index === 0 ? paragraph(styles.title, '役割分担表') : headingOnNewPage(styles.title, '役割分担表'),
    paragraph(styles.tableLead, line),
    listTable(columns(kit, item.roles), item.roles, geometry.textWidth, { size: 'small', empty: '決定した役割はありません。' }),
    tableGap(),
    fieldsBelow(kit, item, nextText),
  ];
}

/**
 * F09 役割分担表: A4 landscape, one case per page, seven fields below the table; an empty lead or due stands as 未確定.
 * Source: field.md §2 F09 (対馬市, 宮田村, 小美玉市, 日本社会福祉士会の会議記録・計画書); repeated heading row §4.3.
 */
export async function renderRoleTable(model: RoleTableModel, style: DocumentStyle): Promise<Uint8Array> {
  const kit = createKit(style, 'landscape');
  const pages = model.cases.flatMap((item, index) => casePage(kit, model, item, index));
  return packMeetingPaper(kit, {
    name: '役割分担表',
    head: model.head,
    handling: model.handling,
    edition: model.edition,
    children: pages.length > 0 ? pages : [paragraph(styles.title, '役割分担表'), paragraph(styles.tableText, '決定した役割はありません。')],
  });
}
