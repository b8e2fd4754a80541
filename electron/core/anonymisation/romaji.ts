import { toHiragana } from '../../../shared/text/kana.ts';

const ROWS: readonly [kana: string, hepburn: string, kunrei?: string][] = [
  ['あいうえお', 'a i u e o'], ['かきくけこ', 'ka ki ku ke ko'], ['がぎぐげご', 'ga gi gu ge go'], ['さしすせそ', 'sa shi su se so', 'sa si su se so'],
  ['ざじずぜぞ', 'za ji zu ze zo', 'za zi zu ze zo'], ['たちつてと', 'ta chi tsu te to', 'ta ti tu te to'], ['だぢづでど', 'da ji zu de do', 'da zi zu de do'],
  ['なにぬねの', 'na ni nu ne no'], ['はひふへほ', 'ha hi fu he ho', 'ha hi hu he ho'], ['ばびぶべぼ', 'ba bi bu be bo'], ['ぱぴぷぺぽ', 'pa pi pu pe po'],
  ['まみむめも', 'ma mi mu me mo'], ['やゆよ', 'ya yu yo'], ['らりるれろ', 'ra ri ru re ro'], ['わをんゔ', 'wa o n vu'],
];
const SMALL: Readonly<Record<string, string>> = { ゃ: 'a', ゅ: 'u', ょ: 'o', ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' };
const table = (system: 'hepburn' | 'kunrei'): ReadonlyMap<string, string> =>
  new Map(ROWS.flatMap(([kana, hepburn, kunrei = hepburn]) => (system === 'hepburn' ? hepburn : kunrei).split(' ').map((spelled, index) => [kana.charAt(index), spelled] as const)));
const [hepburn, kunrei] = [table('hepburn'), table('kunrei')];

/** How people write a reading in Latin letters, always in the same order: Hepburn, Hepburn with m (Namba) and 訓令式, each with おう as o, ou and oh. Lower case, '' parts never. */
export function romajiOf(reading: string): string[] {
  const kana = toHiragana(reading);
  if (!/^[ぁ-ゖー]{2,}$/u.test(kana)) return [];
  const modern = spell(kana, hepburn);
  return [modern, modern.replace(/n(?=[bmp])/gu, 'm'), spell(kana, kunrei)].flatMap((plain) => {
    const short = plain.replace(/(?<=[aeiou])-/gu, '').replace(/o[uo]|uu/gu, (long) => long.charAt(0));
    return [short, plain.replaceAll('-', ''), short === plain ? short : plain.replace(/o[uo-]/gu, 'oh').replaceAll('-', '')];
  });
}

function spell(kana: string, system: ReadonlyMap<string, string>): string {
  let spelled = '';
  let doubles = false;
  for (const character of kana) {
    const vowel = SMALL[character];
    if (character === 'っ') {
      doubles = true;
      continue;
    }
    if (character === 'ー') spelled += '-';
    // し＋ゃ is sha or sya, き＋ゃ kya, ふ＋ぁ fa.
    else if (vowel !== undefined) spelled = 'ゃゅょ'.includes(character) ? `${spelled.slice(0, -1)}${/(?:sh|ch|j)i$/u.test(spelled) ? '' : 'y'}${vowel}` : `${spelled.slice(0, -1)}${vowel}`;
    else {
      const next = system.get(character) ?? '';
      spelled += doubles ? (next.startsWith('ch') ? 't' : next.charAt(0)) + next : next;
    }
    doubles = false;
  }
  return spelled;
}
