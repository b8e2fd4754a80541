import type { Paragraph, Table } from 'docx';
import type { Edition, Handling, MeetingHead } from '../../../../shared/domain/documents/parts.ts';
import type { DocumentStyle } from '../../../../shared/domain/documents/style.ts';
import { createMarks } from './marks.ts';
import { type PageGeometry, pageGeometry } from './measures.ts';
import { packDocument } from './pack.ts';
import { createWording, type Wording } from './wording.ts';

/** What every form writes with: the words and marks of the office, and the page they stand on. */
export type Kit = {
  style: DocumentStyle;
  wording: Wording;
  mark: (level: number, position: number) => string;
  geometry: PageGeometry;
};

/** Everything a form needs, made from the 公用文の設定 once per document. */
export function createKit(style: DocumentStyle, orientation: 'portrait' | 'landscape' = 'portrait'): Kit {
  return { style, wording: createWording(style), mark: createMarks(style), geometry: pageGeometry(style, orientation) };
}

/** Packs a paper of one meeting: frame above, and below which meeting, which day, which edition. */
export function packMeetingPaper(
  kit: Kit,
  paper: { name: string; head: MeetingHead; handling: Handling; edition: Edition; children: (Paragraph | Table)[] },
): Promise<Uint8Array> {
  const { wording } = kit;
  const { head } = paper;
  return packDocument({
    properties: { title: `${wording.meetingName(head)} ${paper.name}`, office: head.office, day: head.date },
    style: kit.style,
    geometry: kit.geometry,
    handling: paper.handling,
    footer: [`${wording.meetingName(head)}（${wording.formalDate(head.date)}）`, paper.name, wording.edition(paper.edition)].join(wording.gap),
    children: paper.children,
  });
}
