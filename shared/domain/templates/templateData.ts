import type { addresseeFields, anywhereFields, innerLoops, loopFields } from './fieldCatalogue.ts';

/** The name written between 《＃ and 》. */
export type LoopName = keyof typeof loopFields;

type InnerLoopName<L extends LoopName> = L extends keyof typeof innerLoops ? (typeof innerLoops)[L][number] : never;
type Texts<Names extends string> = Partial<Record<Names, string>>;

/** One turn of a loop; a field that is left out stays blank, it never takes its value from outside. */
export type LoopItem<L extends LoopName> = Texts<(typeof loopFields)[L][number]> & {
  [I in InnerLoopName<L>]?: readonly LoopItem<I>[];
};

type SingleField = (typeof anywhereFields)[number] | (typeof addresseeFields)[number] | (typeof loopFields)['ケース'][number];

/**
 * What one filled 様式 says, already worded the office's way (dates, digits, 様/殿). Lines are separated by \n.
 * Fields of a case at the top are for the forms about a single case (役割分担表 and the like).
 */
export type TemplateData = Texts<SingleField> & { [L in LoopName]?: readonly LoopItem<L>[] };
