import { GENERIC_PARTS } from '../data/facilityWords.ts';
import { NOT_NAMES } from '../data/words.ts';
import { isGiven } from '../dictionary.ts';
import type { Scene } from '../scene.ts';

const particles = /(?:から|まで|では|には|へは|とは|での|への|との|より|にも|でも|[はがをにでとのもへや])$/u;
const grammar =
  /^(?:など|ある|あっ|いる|いな|する|した|して|しな|され|させ|なし|あり|から|まで|でき|なる|なっ|ない|なく|なら|その|この|ごと|それ|ため|とき|ところ|または|および|ともに|いずれ|つい|として|という|といっ|による|により|によっ|にて|に[はも]|への|で[はも]|と[はも]|より|だけ|のみ|ほど|くらい|らし|みたい|とか|だった|です|でし|だが|だと|もある|もな|もう|やめ|やむ|はじ|どう|あと|まだ|すぐ|いつ|よく|かも|がある|がな|は(?:あ|い|な[いくしか]|で)|ひと[りつ]|うち|ほか|など|つか|かよ|まま|また|ご(?:と|ろ)|ら(?:の|が|は|に|を)|における|において|について|に対)/u;
const notNames = /(?:選び|探し|めぐり|巡り|通い|送り|あて|宛て|がわ|ごと|ぶり|行き|帰り|休み|嫌い|好き|待ち|入り|見学|付き|つき|向け|払い|働き|手続き|届け|迎え|続き|話し合い|受け入れ|引き継ぎ|使い|預かり|預け|泊まり|支え|繋ぎ|勤め|いじめ|不向き|立ち上げ|組み|取り組み|手伝い|話|先)$/u;

/** Where a name in kana or half kana ends that the analyser broke after a kind of facility (居酒屋|は|な|びで, 事業所とまり木). */
export function looseNameEnd(scene: Scene, at: number): number {
  const begin = scene.text.charAt(at) === ' ' ? at + 1 : at;
  const word = scene.words[scene.wordAt[begin] ?? scene.words.length];
  if (word === undefined || word.start !== begin) return at;
  if (word.kind === 'noun' && /[ぁ-ん]/u.test(word.surface) && /[一-龠]/u.test(word.surface)) return notNames.test(word.surface) ? at : word.end;
  const run = /^[ぁ-んー]{2,9}(?![ぁ-ん])/u.exec(scene.text.slice(begin, begin + 10))?.[0];
  if (run === undefined || grammar.test(run) || /^[のをん]/u.test(run)) return at;
  const name = run.replace(particles, '');
  if (name.length < 2 || name.length > 7 || /(?:った|ない|する|して|した|れる|った|ます|です|って|いる|ある|れば|たい|そう|られ|まし)$/u.test(name)) return at;
  const inside = scene.words.filter((each) => each.start >= begin && each.start < begin + name.length);
  if (inside.some((each) => each.kind === 'other') && !isGiven(name)) return at;
  const broken = inside.some((each) => each.kind === 'unknown' || (each.kind === 'noun' && each.start > begin));
  return word.kind === 'particle' && !broken ? at : begin + name.length;
}

const aboutIt = /^(?:費用|料金|都合|空室|名|事情|経由|以外|以降|主体|中心|全体|利用|待機|申込|職員|相談|見学|生活|部門|関係|制度|送迎|当日|初日|代表|管理|責任|場面|時間|日数|回数|現場|本部|本体|系列|法人)/u;

/** Where one plain noun after a home or day care ends: its name, if nothing else follows (ケアハウス東雲の). */
export function nounNameEnd(scene: Scene, at: number): number {
  const index = scene.wordAt[at] ?? scene.words.length;
  const [word, next] = [scene.words[index], scene.words[index + 1]];
  if (word === undefined || word.start !== at || word.kind !== 'noun' || !/^[一-龠々]{2,3}$/u.test(word.surface)) return at;
  if (aboutIt.test(word.surface) || GENERIC_PARTS.has(word.surface) || NOT_NAMES.has(word.surface)) return at;
  return next === undefined || next.kind === 'particle' || next.kind === 'symbol' ? word.end : at;
}
