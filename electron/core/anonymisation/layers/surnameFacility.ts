import { HONORIFICS, ROLES } from '../data/words.ts';
import { isSurname } from '../dictionary.ts';
import type { Scene } from '../scene.ts';
import { hit, type Hit } from '../types.ts';

const kind = /^[一-龠々ァ-ヴー]{0,6}?(?:科|店|所|社|院|園|校|館|組|場|寺|堂|亭|荘|庵|舎|塾|会|工業|商業|商事|興業|産業|建物|部品|水産|物産|製作|整形|歯科|内科|鉄筋|板金|塗装|設備)(?![一-龠々ァ-ヴー])/u;
const notFacility = new Set([...HONORIFICS, ...ROLES]);
const person = /^(?:さん|さま|様|氏|くん|君|ちゃん|先生|殿|宅|方|家)/u;
const surnames = new Set(['surname', 'person', 'given']);

/** A surname with the kind of a business right behind it: 楠本神経科, 西光院, 伊丹部品 (要確認). */
export function surnameFacilityHits({ text, words }: Scene): Hit[] {
  return words.flatMap((word) => {
    if (!surnames.has(word.kind) || !/^[一-龠々ヶ]{2,}$/u.test(word.surface) || /[一-龠々]/u.test(text.charAt(word.start - 1))) return [];
    const rest = kind.exec(text.slice(word.end, word.end + 10))?.[0];
    // 伊集院さん: 敬称の前なら人
    return rest === undefined || notFacility.has(rest) || person.test(text.slice(word.end + rest.length)) || isSurname(word.surface + rest) ? [] : [hit(word.start, word.end + rest.length, 'F', 'check', 'dictionary', '姓に続く事業の種類')];
  });
}
