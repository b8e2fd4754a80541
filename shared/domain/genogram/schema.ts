import { z } from 'zod';
import { id } from '../common/schema.ts';

/** 続き関係 between two of the household diagram. `a` is the parent in a 親子 tie; the others have no direction. */
export const familyTieKind = z.enum(['couple', 'divorced', 'parent', 'sibling']);
export type FamilyTieKind = z.infer<typeof familyTieKind>;
export const FAMILY_TIE_LABELS: Record<FamilyTieKind, string> = { couple: '夫婦', divorced: '離婚', parent: '親子（親 → 子）', sibling: 'きょうだい' };

/** One line of the diagram, kept as data. */
export const familyTie = z.strictObject({ kind: familyTieKind, a: id, b: id }).refine((tie) => tie.a !== tie.b, '同じ人どうしは結べません');
export type FamilyTie = z.infer<typeof familyTie>;

/** Where someone was put by hand, in steps of the grid from the place found by itself. */
export const placement = z.strictObject({ memberId: id, x: z.number().int().min(-40).max(40), y: z.number().int().min(-20).max(20) });
export type Placement = z.infer<typeof placement>;

/** 世帯図 (ジェノグラム) of one case beyond what the member list already says. */
export const diagram = z.strictObject({ ties: z.array(familyTie).max(200), placements: z.array(placement).max(100) });
export type Diagram = z.infer<typeof diagram>;
