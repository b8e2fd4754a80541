import { z } from 'zod';

/** 公用文の設定: every way in which offices' papers differ (field.md §4); each form takes it as its second argument. */
export const documentStyle = z.strictObject({
  font: z.enum(['ＭＳ 明朝', 'BIZ UD明朝 Medium', '游明朝']).default('ＭＳ 明朝'),
  headingFont: z.enum(['ＭＳ ゴシック', 'BIZ UDゴシック', '游ゴシック', '本文と同じ']).default('ＭＳ ゴシック'),
  /** Points. */
  fontSize: z.number().min(10.5).max(12).multipleOf(0.5).default(12),
  /** Millimetres; left is the binding side. */
  margins: z
    .strictObject({
      top: z.number().min(10).max(50),
      right: z.number().min(10).max(50),
      bottom: z.number().min(10).max(50),
      left: z.number().min(10).max(50),
    })
    .default({ top: 30, right: 25, bottom: 25, left: 30 }),
  /** 字数×行数 of an upright page; without 字数 as many as the letters take (36 of 12 points), without either Word's own lines. */
  grid: z
    .strictObject({ characters: z.int().min(30).max(45).nullable(), lines: z.int().min(25).max(45) })
    .nullable()
    .default({ characters: null, lines: 36 }),
  digits: z.enum(['half', 'mixed', 'full']).default('half'),
  honorific: z.enum(['様', '殿']).default('様'),
  /** Ends the 記 of a letter with 以上. */
  closingWord: z.boolean().default(true),
  /** Tables and lists only: a letter's own date is never shortened. */
  era: z.enum(['long', 'short']).default('long'),
  time: z.enum(['meridiem', 'clock']).default('meridiem'),
  /** Fixed sentences of letters, slips and records: ます体 or である体. */
  voice: z.enum(['masu', 'dearu']).default('masu'),
  /** Where the order of heading marks begins: 第１ or １. */
  firstMark: z.enum(['第１', '１']).default('１'),
  /** Positions of a letter's parts by 字数, counted from the edge named. */
  positions: z
    .strictObject({
      documentNumberFromRight: z.int().min(0).max(10),
      addresseeFromLeft: z.int().min(0).max(10),
      senderFromRight: z.int().min(0).max(10),
      subjectFromLeft: z.int().min(0).max(10),
    })
    .default({ documentNumberFromRight: 1, addresseeFromLeft: 1, senderFromRight: 2, subjectFromLeft: 3 }),
});

export type DocumentStyle = z.infer<typeof documentStyle>;

/** What a municipality gets before it has chosen anything. */
export const defaultDocumentStyle: DocumentStyle = documentStyle.parse({});
