import { KINSHIP, ROLES } from './data/words.ts';

/** What the words around a name tell about the person. */
export interface PersonHint {
  /** 長男, 母 …: a member of the family. */
  relationship: string;
  /** 担当ケアマネ, 担任 …: somebody who helps or works. */
  role: string;
}

/** Words that place somebody beside the household without saying what he does: they stay, and the person gets a letter. */
const LOOSE = new Set(
  `本人 相談者 対象者 利用者 申請者 世帯主 当事者 ケース主 患者 入居者 入所者 被害者 加害者 容疑者 被疑者 隣人 隣家 近隣住民 近隣 近所 住民 知人 友人 親友 同僚 元同僚 先輩 後輩 同級生 教え子 仲間 保証人 連帯保証人 身元引受人 身元保証人 男性 女性 男子 女子 少年 少女 生徒 児童 園児 学生 親族 親戚 家族 同居人 同居者 ルームメイト 債権者 元交際相手 ストーカー キーパーソン 司会 記録 記録者 進行 書記 代理人 代理 保護者 監護者 担当 担当者 主担当 通報者 発見者 俳優 歌手 作家 棋士 写真家 役者`.split(' '),
);
const SAME_ROLE: Readonly<Record<string, string>> = {
  ケアマネ: '担当ケアマネ', ケアマネジャー: '担当ケアマネ', ケアマネージャー: '担当ケアマネ', 介護支援専門員: '担当ケアマネ',
  医師: '主治医', 担当医: '主治医', ヘルパー: '訪問介護員', ホームヘルパー: '訪問介護員', CW: 'ケースワーカー', ワーカー: 'ケースワーカー',
};

const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const professions = ROLES.filter((role) => !LOOSE.has(role));
const kin = KINSHIP.filter((word) => !['子', '両親', '兄弟', '姉妹', 'きょうだい'].includes(word));
const link = '(?:の|は|が|[:：、,・ 　（(「]){0,2}';
const kinBefore = new RegExp(`(?<![一-龠々])(?<word>${byLength(kin)})${link}$`, 'u');
const roleBefore = new RegExp(`(?<word>${byLength(professions)})(?<link>の|[:：、・ 　]{0,2})$`, 'u');
const kinAfter = new RegExp(`^(?:さん|様|氏|くん|ちゃん|君)?[ 　]?[（(](?:続柄[:：])?(?<word>${byLength(kin)})(?=[）)、,・・ 　])`, 'u');
const roleAfter = new RegExp(`^[ 　]?(?<word>${byLength(professions)})`, 'u');

const professionBefore = new RegExp(`(?:${byLength(professions)})の?$`, 'u');
const professionAfter = new RegExp(`^(?:${byLength(professions)})`, 'u');

/** Reads one occurrence of a name. */
export function hintAt(text: string, start: number, end: number): PersonHint {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 20);
  const relationship = kinBefore.exec(before)?.groups?.['word'] ?? kinAfter.exec(after)?.groups?.['word'] ?? '';
  const role = roleBefore.exec(before)?.groups?.['word'] ?? roleAfter.exec(after)?.groups?.['word'] ?? '';
  return { relationship: plainKin(relationship), role: role === '' ? '' : (SAME_ROLE[role] ?? role) };
}

/** The first occurrence that tells something decides. */
export function hintOf(text: string, places: readonly { start: number; end: number }[]): PersonHint {
  const hints = places.map(({ start, end }) => hintAt(text, start, end));
  const relationship = hints.find((hint) => hint.relationship !== '')?.relationship ?? '';
  return { relationship, role: relationship === '' ? (hints.find((hint) => hint.role !== '')?.role ?? '') : '' };
}

/** 妻の山本節子 and 民生委員の山本さん: who bears the surname alone helps by profession, who bears the whole name does not. */
export function mayBeTwo(text: string, marks: readonly { start: number; end: number }[]): boolean {
  const longest = Math.max(...marks.map(({ start, end }) => end - start));
  const isHelper = ({ start, end }: { start: number; end: number }) => professionBefore.test(text.slice(Math.max(0, start - 16), start)) || professionAfter.test(text.slice(end, end + 20));
  const whole = marks.filter(({ start, end }) => end - start === longest);
  return whole.length < marks.length && !whole.some(isHelper) && marks.some((mark) => !whole.includes(mark) && isHelper(mark));
}

const SAME_KIN: Readonly<Record<string, string>> = { 母親: '母', 父親: '父', 孫娘: '孫', 二男: '次男', 二女: '次女' };
const plainKin = (word: string): string => SAME_KIN[word] ?? word;

const honorific = /^(?:さん|さま|様|氏|くん|君|ちゃん|殿|先生|医師|Dr\.?)/u;

/** How far a name reaches once it is replaced: over its honorific, and over the 続柄 or 役割 that its label repeats. */
export function widen(text: string, start: number, end: number, named: { relationship: string; role: string }): { start: number; end: number } {
  const tail = honorific.exec(text.slice(end, end + 6))?.[0] ?? (named.role === '' ? undefined : roleAfter.exec(text.slice(end, end + 20))?.[0]);
  const before = text.slice(Math.max(0, start - 16), start);
  const kinFound = named.relationship === '' ? null : new RegExp(`(?<![一-龠々])(?<word>${byLength(kin)})(?:の|[:：]|[ 　])?[ 　]?$`, 'u').exec(before);
  const roleFound = named.role === '' ? null : roleBefore.exec(before);
  const repeats = (kinFound !== null && plainKin(kinFound.groups?.['word'] ?? '') === named.relationship) || (roleFound !== null && (SAME_ROLE[roleFound.groups?.['word'] ?? ''] ?? roleFound.groups?.['word']) === named.role);
  const head = repeats ? (kinFound?.[0] ?? roleFound?.[0] ?? '') : '';
  return { start: start - head.length, end: end + (tail?.length ?? 0) };
}

/** male or female as far as a 続柄 tells. */
export function genderOf(relationship: string): 'male' | 'female' | 'unknown' {
  if (/[母妻女娘姉妹嫁]|彼女|おば/u.test(relationship)) return 'female';
  return /[父夫男弟兄甥婿]|息子|彼氏|おじ/u.test(relationship) ? 'male' : 'unknown';
}
