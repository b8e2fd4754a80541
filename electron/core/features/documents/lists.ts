import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { CASE_STATUS_LABELS } from '../../../../shared/domain/cases/schema.ts';
import { missingCopies, serialText } from '../../../../shared/domain/handouts/schema.ts';
import { japanTime } from '../../../../shared/text/japanClock.ts';
import { warekiShort } from '../../../../shared/text/wareki.ts';
import { cleanText } from '../../documents/kit/cleanText.ts';
import { safeFileName } from '../../documents/kit/fileName.ts';
import { stampZip } from '../../documents/kit/zipTime.ts';
import type { PaperFacts } from './facts.ts';
import type { PaperPlan } from './papersOf.ts';
import { sittingName } from './sittingName.ts';

/** Lists for Excel by the id under which they are chosen. */
export const LIST_TITLES: Record<string, string> = { 'L:cases': 'ケース台帳', 'L:handouts': '資料回収表', 'L:roster': '名簿' };

/** A list as rows of texts, with the width of each column in characters. */
type List = { heads: [title: string, width: number][]; rows: string[][] };

const lists: Record<string, (facts: PaperFacts) => List> = {
  'L:cases': ({ register }) => ({
    heads: [['ケース番号', 12], ['外部管理番号', 16], ['状態', 10], ['受付日', 12], ['分野', 30], ['世帯', 40], ['課題', 50], ['情報共有の同意', 16], ['直近の会議', 12]],
    rows: register.map((file) => [
      file.code, file.externalNumber, CASE_STATUS_LABELS[file.status], warekiShort(file.receivedOn), file.fields.join('、'), file.household, file.issueTitles.join('、'), file.sharing,
      file.lastMeetingDate ? warekiShort(file.lastMeetingDate) : '',
    ]),
  }),
  'L:handouts': ({ handouts }) => ({
    heads: [['資料', 10], ['資料名', 36], ['No.', 8], ['配布先', 36], ['氏名', 18], ['配布', 8], ['回収', 8], ['状況', 12], ['確認者', 14], ['未回収の理由・後日回収日', 36]],
    rows: handouts.flatMap((handout) => {
      const missing = missingCopies(handout);
      return handout.copies.map((copy) => [
        `資料${handout.number}`, handout.name, serialText(copy.serial), copy.agency, copy.recipient, time(copy.distributedAt), time(copy.collectedAt),
        handout.collect ? (missing.includes(copy) ? '未回収' : '回収済み') : '', copy.checkedBy, copy.reason,
      ]);
    }),
  }),
  'L:roster': ({ members, agencies }) => ({
    heads: [['機関', 36], ['機関の長', 16], ['分野', 14], ['職名', 30], ['氏名', 18], ['ふりがな', 20], ['誓約日', 12], ['状態', 10]],
    rows: members.map((member) => {
      const agency = agencies.find((one) => one.id === member.agencyId);
      return [
        agency?.name ?? '', agency?.headTitle ?? '', agency?.field ?? '', member.position, member.name, member.kana, member.pledgedOn ? warekiShort(member.pledgedOn) : '未',
        member.active ? '' : '使わない',
      ];
    }),
  }),
};

const time = (instant: string | null): string => (instant ? japanTime(instant) : '');

/** Plans one list; every cell is text, so that Excel neither counts nor turns a number into a date. */
export function listPaper(paper: string, facts: PaperFacts): PaperPlan {
  const title = LIST_TITLES[paper] ?? '';
  const list = lists[paper]?.(facts) ?? { heads: [], rows: [] };
  if (list.rows.length === 0) return { title, papers: [], missing: 'まだ1件もありません' };
  const fileName = safeFileName(paper === 'L:handouts' ? [sittingName(facts), title] : [facts.settings.municipality, title, warekiShort(facts.today)], 'xlsx');
  return { title, missing: '', papers: [{ paper, title, fileName, recipient: '', copyNumber: '', render: () => writeList(title, list, facts) }] };
}

async function writeList(title: string, { heads, rows }: List, facts: PaperFacts): Promise<Uint8Array> {
  const cell = (value: string): Cell => ({ value: cleanText(value), type: String, wrap: true, alignVertical: 'top', borderStyle: 'thin' });
  const data: SheetData = [
    heads.map(([head]): Cell => ({ value: head, type: String, fontWeight: 'bold', backgroundColor: '#EFEFEF', align: 'center', borderStyle: 'thin' })),
    ...rows.map((row) => row.map(cell)),
  ];
  const buffer = await writeXlsxFile(
    data,
    { sheet: title, columns: heads.map(([, width]) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' },
    { fontFamily: 'ＭＳ ゴシック', fontSize: 10 },
  ).toBuffer();
  return stampZip(new Uint8Array(buffer), facts.today);
}
