/** P 人名 · A 市町村より細かい住所 · F 施設・学校・勤務先 · T 電話 · M メール・URL・アカウント · B 生年月日 · I 番号 · G 年齢 · D 経過の年月日. */
export type MarkKind = 'P' | 'A' | 'F' | 'T' | 'M' | 'B' | 'I' | 'G' | 'D';

/** 確実 is replaced, 要確認 must be decided by a person. */
export type Certainty = 'certain' | 'check';

/** Which of the layers saw it, strongest first. */
export type Layer = 'roster' | 'rule' | 'context' | 'morpheme' | 'dictionary' | 'learned';

/** One place in the original text (UTF-16) that may identify somebody, with the reason shown to the clerk. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly certainty: Certainty;
  readonly layer: Layer;
  readonly reason: string;
}

/** One person of this case: what the office already knows and what must never remain. */
export interface RosterPerson {
  readonly surname?: string;
  readonly given?: string;
  /** Reading of the surname and of the given name, かな or カナ. */
  readonly surnameKana?: string;
  readonly givenKana?: string;
  readonly oldSurnames?: readonly string[];
  readonly nicknames?: readonly string[];
}

/** The people, places and facilities given for one case. */
export interface Roster {
  readonly people?: readonly RosterPerson[];
  readonly places?: readonly string[];
  readonly facilities?: readonly string[];
}

/** What the caller knows beyond the text. */
export interface DetectOptions {
  readonly roster?: Roster;
  /** The municipality's own list of facilities (病院, 学校, 事業所 …). */
  readonly ownFacilities?: readonly string[];
  /** Participating agencies and words of the office: nothing inside them is marked, but for a person who bears just that name (千葉さん in 千葉市). */
  readonly allowed?: readonly string[];
  /** Words decided as 対象外: nothing inside them is marked, whoever bears them. */
  readonly left?: readonly string[];
  /** Only what is sure is asked for: the learned layer, which never is, stays out. */
  readonly sureOnly?: boolean;
}

/** A mark while its positions still count the folded text of one paragraph. */
export type Hit = Mark;

/** Builds a hit; one place so that every layer writes the same shape. */
export const hit = (start: number, end: number, kind: MarkKind, certainty: Certainty, layer: Layer, reason: string): Hit => ({ start, end, kind, certainty, layer, reason });
