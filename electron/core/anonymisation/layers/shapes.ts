import { BIG_PLACES, CONTINENTAL_SURNAMES, GIVEN_ENDS, KATAKANA_WORDS, NOT_NAMES } from '../data/words.ts';
import { isGiven, isSurname } from '../dictionary.ts';
import { readName } from '../names.ts';
import { forMatches, isBoundary, type Scene } from '../scene.ts';
import { hit } from '../types.ts';
import type { PersonHit } from './personHit.ts';

const agedName = /(?<=^|[、。・「 ]|[はがのと])(?<name>[ぁ-ん]{2,5}|[ァ-ヴー・]{2,20}|[一-龠々]{1,4}(?: [一-龠々]{1,3})?)(?=（ ?\d{1,3}(?:歳|才|、|・?[男女]|）))/gu;
const kanaLabel = /(?:氏名|名前|本名|ふりがな|フリガナ|よみがな|読み仮名|旧姓|通称)(?:は|:| ){1,2}(?<name>[ぁ-んー]{2,6} ?[ぁ-んー]{1,6}|[ァ-ヴー]{2,8}[ ・]?[ァ-ヴー]{0,8}|[一-龠々ヶ]{1,4} [一-龠々ぁ-んァ-ヴー]{1,4}?|[一-龠々]{3,5})(?=[、。）（ \n]|と(?:判明|分か|わか|名乗|いう|確認)|$)/gu;

const continental = new RegExp(`(?<=^|[^一-龠々]|息子|娘|長男|長女|次男|次女|夫|妻|父|母|孫|弟|妹|兄|姉|本人)[${CONTINENTAL_SURNAMES}] [一-龠]{1,2}(?=さん|様|氏|くん|ちゃん|[（はがのとをにも、。]|$)`, 'gu');

const brokenRun = /(?<![一-龠々])[一-龠々]{3,5}(?=[はがのをにともへでらや、。・（「 ]|$)/gu;

/** 姓名 that the analyser broke into single characters (隈|研|造ら): a surname it knows when asked, and an ending of given names. */
export function brokenHits(scene: Scene): PersonHit[] {
  const hits: PersonHit[] = [];
  forMatches(scene.text, brokenRun, (match) => {
    const run = match[0];
    const end = match.index + run.length;
    if (!isBoundary(scene, match.index) || !GIVEN_ENDS.test(run) || NOT_NAMES.has(run)) return;
    for (let i = scene.wordAt[match.index] ?? 0; i < scene.words.length && (scene.words[i]?.start ?? end) < end; i += 1) {
      const word = scene.words[i];
      if (word !== undefined && word.surface.length > 1 && word.end <= end &&
        !['surname', 'given', 'person', 'place', 'organisation'].includes(word.kind)) return;
    }
    for (const length of [2, 3, 1]) {
      const surname = run.slice(0, length);
      const given = run.slice(length);
      if (given === '' || given.length > 3 || NOT_NAMES.has(surname) || NOT_NAMES.has(given)) continue;
      const first = scene.words[scene.wordAt[match.index] ?? 0];
      const place = first?.kind === 'place' && first.surface === surname && length > 1 && !BIG_PLACES.has(surname);
      if (!place && !isSurname(surname)) continue;
      hits.push({ ...hit(match.index, end, 'P', 'check', 'dictionary', '姓と名らしい字の並び'), names: [surname, given] });
      return;
    }
  });
  return hits;
}

/** Names shown by the age in brackets after them, or by the label 氏名 before kana. */
export function shapeHits(scene: Scene): PersonHit[] {
  const hits: PersonHit[] = [];
  forMatches(scene.text, agedName, (match) => {
    const name = match.groups?.['name'] ?? '';
    const word = scene.words[scene.wordAt[match.index] ?? 0];
    if (NOT_NAMES.has(name) || !isBoundary(scene, match.index) || word === undefined || isBeyondNames(name) || KATAKANA_WORDS.has(name)) return;
    const known = readName(scene, scene.wordAt[match.index] ?? 0);
    const kana = /^[ぁ-んァ-ヴー・]+$/u.test(name);
    if (known?.end !== match.index + name.length && !kana) return;
    if (known?.quality === 'word' && !isGiven(name) && !isSurname(name) && !kana) return;
    hits.push({ ...hit(match.index, match.index + name.length, 'P', known === undefined ? 'check' : 'certain', 'context', '年齢の前の名前'), names: known === undefined ? [name] : [known.surname, known.given].filter((part) => part !== undefined) });
  });
  forMatches(scene.text, continental, (match) => {
    if (!match[0].endsWith('額')) hits.push({ ...hit(match.index, match.index + match[0].length, 'P', 'check', 'context', '一字の姓と名の並び'), names: [match[0].slice(2)] });
  });
  forMatches(scene.text, kanaLabel, (match) => {
    const name = match.groups?.['name'] ?? '';
    const start = match.index + match[0].length - name.length;
    if (NOT_NAMES.has(name) || /不明|不詳|未|なし|同上|非公開|匿名/u.test(name)) return;
    hits.push({ ...hit(start, start + name.length, 'P', 'certain', 'context', '氏名・ふりがなの欄'), names: name.split(/[ ・]/u) });
  });
  return hits;
}

const isBeyondNames = (name: string): boolean => /(?:男性|女性|母子|父子|夫婦|世帯|家族|生徒|児童|一人|二人|単身|独居|同居|以外|当時|現在|年齢|本人|妊娠|無職|要介護)/u.test(name) ||
  /^(?:また|なお|ただし|その|この|うち|いずれ|ともに)$/u.test(name);
