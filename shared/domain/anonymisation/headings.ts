import { sheetMarkOf } from '../cases/sheetMarks.ts';
import type { SectionTarget } from './schema.ts';

/** Words of headings in agencies' notes and in F08, first match decides (field.md F06–F08). */
const WORDS: readonly [RegExp, SectionTarget][] = [
  [/^(?:ケース番号|作成日|提供機関|区分|会議$|記入者|作成者|前回)/u, 'skip'],
  [/決定事項|支援方針の経過/u, 'skip'],
  [/検討したい|決めたい|協議したい|検討事項|論点|相談したいこと|課題と論点/u, 'decisionPoints'],
  [/強み|できていること|ストレングス/u, 'strengths'],
  [/意向|希望|思い|願い|ニーズ/u, 'intentions'],
  [/主訴|相談内容|相談の趣旨/u, 'complaint'],
  [/受付|きっかけ|紹介元|紹介経路|相談経路|つなぎ/u, 'trigger'],
  [/世帯|家族構成|対象者?$|本人$|構成員/u, 'members'],
  [/住所|住まい|住居|居住|住環境/u, 'housing'],
  [/健康|医療|病歴|既往|診断|障害|身体|介護/u, 'health'],
  [/経済|家計|収入|滞納|債務|借金|年金/u, 'economy'],
  [/就労|仕事|職歴|学校|就学|学習|教育/u, 'work'],
  [/困りごと|困難|支援者の/u, 'difficulty'],
  [/家族|親族|生育/u, 'family'],
  [/リスク|緊急|危険|虐待/u, 'risk'],
  [/地域課題|不足|社会資源の/u, 'gap'],
  [/関わって|関係機関|支援機関|社会資源|支援体制/u, 'resource'],
  [/近隣|地域|交友|つながり/u, 'community'],
  [/サービス|利用状況/u, 'services'],
  [/経過|経緯|概要|状況|同意|これまで|生活歴/u, 'course'],
];

/** Where a section with this heading goes; undefined where no word of the heading is known. */
export function targetOf(heading: string): SectionTarget | undefined {
  const plain = heading.normalize('NFKC').replace(/\s/gu, '');
  return WORDS.find(([words]) => words.test(plain))?.[1];
}

/** A section as found in a note; `start` is where its heading begins. */
export interface FoundSection {
  heading: string;
  start: number;
  bodyStart: number;
  end: number;
  target: SectionTarget;
}

const bracketed = /(?<=^|\n)[ \t\u3000]*[【［〔[＜<《](?<heading>[^】］〕\]＞>》\n]{1,30})[】］〕\]＞>》][ \t\u3000:：]*/gu;
const bulleted = /(?<=^|\n)[ \t\u3000]*(?:[■□◆◇●○◎▼▽]|[\d０-９]{1,2}[.．、）) \u3000]|[(（][\d０-９]{1,2}[)）])[ \t\u3000]*(?<heading>[^\n:：。、「]{1,20})(?=[:：\n]|$)[:：]?[ \t\u3000]*/gu;
const labelled = /(?<=^|\n)[ \t\u3000]*(?<heading>[一-龠々ぁ-んァ-ヴー・]{2,14})[:：][ \t\u3000]*/gu;

/** Cuts a note at its headings 【経過】, ■本人の意向, 主訴： …; words before the first heading are a section of their own. */
export function findSections(text: string): FoundSection[] {
  const found = collect(text, bracketed, (heading) => sheetMarkOf(heading) === undefined);
  if (found.length === 0) found.push(...collect(text, bulleted, known));
  if (found.length === 0) found.push(...collect(text, labelled, (heading) => known(heading) && !/^(?:母|父|本人|長[男女])$/u.test(heading)));
  found.sort((a, b) => a.start - b.start);
  const first = found[0]?.start ?? text.length;
  if (text.slice(0, first).trim() !== '') found.unshift({ heading: '', start: 0, bodyStart: 0, end: first, target: 'course' });
  return found.map((section, index) => ({ ...section, end: found[index + 1]?.start ?? text.length }));
}

const known = (heading: string): boolean => targetOf(heading) !== undefined;

function collect(text: string, pattern: RegExp, accepts: (heading: string) => boolean): FoundSection[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const heading = match.groups?.['heading']?.trim() ?? '';
    if (heading === '' || !accepts(heading)) return [];
    return [{ heading, start: match.index, bodyStart: match.index + match[0].length, end: text.length, target: targetOf(heading) ?? 'course' }];
  });
}
