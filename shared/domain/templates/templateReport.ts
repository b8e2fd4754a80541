/** Why a 様式 is not taken as it is; each has its sentence in the core. */
export type TemplateProblemCode =
  | 'unreadable'
  | 'not-docx'
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'strict-format'
  | 'macro'
  | 'external-link'
  | 'embedded-object'
  | 'tracked-changes'
  | 'unknown-field'
  | 'unknown-loop'
  | 'field-outside-loop'
  | 'loop-inside-itself'
  | 'not-a-loop'
  | 'loop-without-sign'
  | 'unclosed-loop'
  | 'unopened-loop'
  | 'crossed-loops'
  | 'loop-across-table'
  | 'half-mark'
  | 'empty-mark'
  | 'other-brackets'
  | 'mark-out-of-reach';

/** One finding, in words for the person who made the 様式. */
export type TemplateProblem = {
  code: TemplateProblemCode;
  /** What happened and what to do. */
  message: string;
  /** The words around the place; empty where the whole file is meant. */
  near: string;
};

/** What the doctor says of a 様式 before it is taken in. */
export type TemplateReport = {
  ok: boolean;
  problems: TemplateProblem[];
  /** Recognised marks in order of appearance, loops with their ＃. */
  fields: string[];
  /** Traces of the former office that will not be in any paper made from it. */
  removed: string[];
};
