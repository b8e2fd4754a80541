import { BIG_PLACES, LONE_GIVEN, NOT_AFTER_KIN, NOT_NAMES, ORDINARY_AFTER_NO, WORD_GIVEN } from '../data/words.ts';
import { isCommonNoun, isGiven, isSurname } from '../dictionary.ts';
import { endsHere, readName, type NameRead } from '../names.ts';
import { isBoundary, type Scene } from '../scene.ts';
import { isRole } from './personHit.ts';

const KANA_WORDS = /^(?:こころ|ゆめ|うた|いと|うみ|なつ|はな|みらい|そら|おと|いちご|ひかり|ひびき|こと|ここ|うち)$/u;
const joints = /^(?:である|だった|であった|として|の|・|:|、|「|『| |（)?/u;

/** The name that follows a 続柄 or 職名, directly or over の ・ ： は. */
export function nameAfter(scene: Scene, at: number, kin: boolean): NameRead | undefined {
  const rest = scene.text.slice(at, at + 6);
  const joint = /^[はが]/u.test(rest) ? rest.slice(0, 1) : (joints.exec(rest)?.[0] ?? '');
  const start = at + joint.length;
  const split = (): NameRead | undefined => (kin ? splitAfter(scene, start, joint) : undefined) ?? cutSurname(scene, start, joint);
  if (!isBoundary(scene, start)) return split();
  const index = scene.wordAt[start] ?? scene.words.length;
  const read = readName(scene, index);
  if (read === undefined) return split() ?? looseKana(scene, start, joint, kin);
  if (isRole(scene, read)) return undefined;
  const surface = scene.text.slice(read.start, read.end);
  const next = scene.wordAt[read.end] ?? scene.words.length;
  const closes = endsHere(scene, next);
  const subject = joint === 'は' || joint === 'が' || joint === '、';
  if (read.quality === 'full') return read;
  if (/^[A-Za-zァ-ヴー]/u.test(surface)) {
    if (read.quality === 'dictionary') return closes ? read : undefined;
    return closes && (kin || joint !== 'の' || surface.length <= 4) && (!subject || (kin &&
      /^[。、（]|^$/u.test(scene.text.slice(read.end, read.end + 1)))) ? read : undefined;
  }
  if (read.quality === 'dictionary') return surface.length > 1 || (closes && !subject && (kin || joint !== 'の')) ? read : split();
  if (subject) return undefined;
  if (!closes) return split();
  if (read.quality === 'shape') return surface.length >= 2 && (kin || joint !== 'の') ? read : undefined;
  const after = scene.text.slice(read.end, read.end + 1);
  if (kin) {
    if (/^[ぁ-ん]{2,4}$/u.test(surface) && isGiven(surface) && !KANA_WORDS.test(surface) && /[はがにをと（、も]/u.test(after)) return read;
    if (surface.length > 1 && joint === 'の' && !WORD_GIVEN.has(surface)) return /[はがにと（、]/u.test(after) && scene.words[index]?.kind === 'place' &&
      !/[市区町村郡県]$/u.test(surface) ? read : split();
    if (WORD_GIVEN.has(surface)) return joint === 'の' && (ORDINARY_AFTER_NO.has(surface) ? !/^[（、]/u.test(after) && !(surface.length === 1 &&
      /^[はが]/u.test(after)) : /[をのに]/u.test(after) && !LONE_GIVEN.has(surface)) ? undefined : read;
    return joint !== 'の' && surface.length > 1 && scene.words[index]?.kind !== 'action' && (isSurname(surface) ||
      isGiven(surface)) ? read : isPlaceName(scene, index, surface) ? read : split();
  }
  if (joint !== 'の' && LONE_GIVEN.has(surface) && /[はがにと（、の]/u.test(after)) return read;
  if (isPlaceName(scene, index, surface)) return joint === 'の' && !/[はがにと]/u.test(after) ? undefined : read;
  if (surface.length >= 2 && joint === 'の' && isSurname(surface) && /[はがにと（]/u.test(after)) return read;
  return surface.length === 1 && isSurname(surface) && !NOT_NAMES.has(surface) && /[はがも（]/u.test(after) && !/[金手声家車話]/u.test(surface) ? read : undefined;
}

const isPlaceName = (scene: Scene, index: number, surface: string): boolean => ['place', 'organisation'].includes(scene.words[index]?.kind ?? 'other') && isSurname(surface);

/** 三|女優|は, 妻香は, 甥真二の: a name of one to three characters that the analyser did not see after a 続柄. */
function splitAfter(scene: Scene, start: number, joint: string): NameRead | undefined {
  if (/[はが、]/u.test(joint)) return undefined;
  const name = /^[一-龠々]{1,3}(?=[はがもにとをの、（]|$)/u.exec(scene.text.slice(start, start + 4))?.[0] ?? '';
  if (name === '' || NOT_NAMES.has(name) || ((NOT_AFTER_KIN.has(name.slice(-1)) || NOT_AFTER_KIN.has(name.charAt(0))) && !WORD_GIVEN.has(name) &&
    !isGiven(name))) return undefined;
  const plain = name.length === 1 ? joint === 'の' || scene.text.startsWith('の', start + 1) : isCommonNoun(name);
  if (WORD_GIVEN.has(name) ? joint === 'の' && ORDINARY_AFTER_NO.has(name) : plain) return undefined;
  if (joint === 'の' && !isGiven(name) && !WORD_GIVEN.has(name) && !/[子美江枝代恵郎男夫雄一二三介太斗樹]$/u.test(name)) return undefined;
  const word = scene.words[scene.wordAt[start] ?? 0];
  if (word?.kind === 'action' && word.surface.length > 1) return undefined;
  return { start, end: start + name.length, quality: 'word', given: name };
}

/** 本人三枝と: a surname that the analyser cut to pieces. */
function cutSurname(scene: Scene, start: number, joint: string): NameRead | undefined {
  const name = /^[一-龠々]{2,4}(?=[はがとにを、（])/u.exec(scene.text.slice(start, start + 5))?.[0];
  if (name === undefined || /[はが、]/u.test(joint) || NOT_NAMES.has(name) || BIG_PLACES.has(name)) return undefined;
  return isSurname(name) ? { start, end: start + name.length, quality: 'shape', surname: name } : undefined;
}

/** 友人りょうが: a kana name after a role, up to the particle. */
function looseKana(scene: Scene, start: number, joint: string, kin: boolean): NameRead | undefined {
  if (/^(?:いわく|なり|より|あて|から|まで|など|について|として|による|にて|への|らしい|ごと|とも|のみ|だけ|ほど|ども|たち|がた|くらい)/u.test(scene.text.slice(start, start + 4))) return undefined;
  if (joint !== '' && joint !== '・' && joint !== ':' && !(kin && joint === 'の')) return undefined;
  const name = /^[ぁ-ん]{2,5}?(?=[がは、（])/u.exec(scene.text.slice(start, start + 6))?.[0];
  const word = scene.words[scene.wordAt[start] ?? 0];
  const plain = word !== undefined && name !== undefined && word.end === start + name.length && ['noun', 'unknown', 'proper', 'given'].includes(word.kind);
  const aged = name !== undefined && /^（ ?\d{1,2}[歳才、）]/u.test(scene.text.slice(start + name.length, start + name.length + 6));
  return name !== undefined && (isGiven(name) || (plain && joint !== 'の') ||
    aged) ? { start, end: start + name.length, quality: 'word', given: name } : undefined;
}
