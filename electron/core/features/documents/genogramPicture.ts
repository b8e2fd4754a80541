import { memberLabel } from '../../../../shared/domain/cases/rules.ts';
import { drawGenogram } from '../../../../shared/domain/genogram/draw.ts';
import type { Person } from '../../../../shared/domain/genogram/shapes.ts';
import { toSvg } from '../../../../shared/domain/genogram/svg.ts';
import { describeGenogram } from '../../../../shared/domain/genogram/words.ts';
import type { Picture } from '../../documents/kit/picture.ts';
import { drawPng } from '../../documents/kit/drawPng.ts';
import type { SittingCase } from './facts.ts';

/** The 世帯図 of those who may stand in the paper, sharp as SVG, with a PNG of its signs for programs that draw no SVG. */
export function genogramPicture({ file, memberIds }: SittingCase): Picture | null {
  const people = file.members
    .filter((member) => memberIds.includes(member.id))
    .map((member): Person => ({ ...member, label: memberLabel({ ...member, ageBand: '' }, file.members) }));
  if (people.length < 2) return null;
  const diagram = {
    ties: file.diagram.ties.filter((tie) => memberIds.includes(tie.a) && memberIds.includes(tie.b)),
    placements: file.diagram.placements.filter((placement) => memberIds.includes(placement.memberId)),
  };
  const drawing = drawGenogram(people, diagram);
  return {
    bytes: drawPng(drawing),
    svg: new TextEncoder().encode(toSvg(drawing)),
    widthPx: drawing.width,
    heightPx: drawing.height,
    description: describeGenogram(people, diagram),
  };
}
