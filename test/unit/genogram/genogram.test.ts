import { describe, expect, it } from 'vitest';
import { drawGenogram } from '../../../shared/domain/genogram/draw.ts';
import { layOut } from '../../../shared/domain/genogram/layout.ts';
import type { FamilyTie } from '../../../shared/domain/genogram/schema.ts';
import { BAND, type Drawing, HALF, type Person } from '../../../shared/domain/genogram/shapes.ts';
import { suggestTies } from '../../../shared/domain/genogram/suggestTies.ts';
import { toSvg } from '../../../shared/domain/genogram/svg.ts';
import { describeGenogram } from '../../../shared/domain/genogram/words.ts';

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id, label: id, ageBand: '50歳代', gender: 'male', isSubject: false, livesTogether: true, deceased: false, ...more,
});
const tie = (kind: FamilyTie['kind'], a: string, b: string): FamilyTie => ({ kind, a, b });
const household: Person[] = [
  person('母', { gender: 'female', isSubject: true, ageBand: '80歳代' }),
  person('父', { deceased: true, livesTogether: false }),
  person('長男'),
  person('元妻', { gender: 'female', livesTogether: false }),
  person('孫', { gender: 'unknown', ageBand: '高校生' }),
];
const ties: FamilyTie[] = [
  tie('couple', '父', '母'), tie('parent', '母', '長男'), tie('parent', '父', '長男'),
  tie('divorced', '長男', '元妻'), tie('parent', '長男', '孫'), tie('parent', '元妻', '孫'),
];
const placesOf = (ids: string[], some: FamilyTie[], placements: { memberId: string; x: number; y: number }[] = []) =>
  new Map(layOut(ids, { ties: some, placements }).map((place) => [place.id, place]));

describe('世帯図の並び', () => {
  it('親は子の一段上、夫婦ときょうだいは同じ段に並ぶ', () => {
    const places = placesOf(household.map(({ id }) => id), ties);
    const row = (id: string) => places.get(id)?.y;
    expect(row('母')).toBe(row('父'));
    expect(row('長男')).toBe(row('元妻'));
    expect(row('長男')).toBeGreaterThan(row('母') ?? 0);
    expect(row('孫')).toBeGreaterThan(row('長男') ?? 0);
  });

  it('子は、両親の真ん中に下がる', () => {
    const places = placesOf(['父', '母', '子'], [tie('couple', '父', '母'), tie('parent', '父', '子'), tie('parent', '母', '子')]);
    expect(places.get('子')?.x).toBe(((places.get('父')?.x ?? 0) + (places.get('母')?.x ?? 0)) / 2);
  });

  it('どんな結び方でも、二人が同じ場所に重ならない', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const kinds = ['couple', 'divorced', 'parent', 'sibling'] as const;
    for (let round = 0; round < 400; round += 1) {
      const ids = Array.from({ length: 2 + random(11) }, (_, index) => String(index));
      const some = Array.from({ length: random(14) }, () => tie(kinds[random(4)] ?? 'parent', String(random(ids.length)), String(random(ids.length)))).filter(({ a, b }) => a !== b);
      const spots = layOut(ids, { ties: some, placements: [] }).map(({ x, y }) => `${x},${y}`);
      expect(spots.every((spot) => !spot.includes('NaN'))).toBe(true);
      expect(new Set(spots).size).toBe(ids.length);
    }
  });

  it('前の結婚の子は前の配偶者の側に、今の結婚の子は今の配偶者の側に並ぶ', () => {
    const parents = (child: string, ...both: string[]) => both.map((each) => tie('parent', each, child));
    const some = [tie('couple', '本人', '妻'), tie('divorced', '本人', '元妻'), ...parents('長女', '本人', '妻'), ...parents('長男', '本人', '元妻'), ...parents('二女', '本人', '妻')];
    const places = placesOf(['本人', '妻', '長女', '二女', '元妻', '長男'], some);
    const inRow = ['長男', '長女', '二女'].map((id) => places.get(id)?.x ?? 0);
    expect(inRow).toEqual(inRow.toSorted((one, other) => one - other));
    expect(places.get('元妻')?.x).toBeLessThan(places.get('妻')?.x ?? 0);
  });

  it('離婚が二度あっても、先の夫の子が後の夫から下がっているようには見えない', () => {
    const some = [
      tie('divorced', '母', '元夫A'), tie('divorced', '母', '元夫B'), tie('parent', '母', '長男'), tie('parent', '元夫A', '長男'), tie('parent', '母', '長女'), tie('parent', '元夫B', '長女'),
    ];
    const people = ['母', '元夫A', '元夫B', '長男', '長女'].map((id) => person(id));
    const { shapes, places } = drawGenogram(people, { ties: some, placements: [] });
    const lines = shapes.flatMap((shape) => (shape.kind === 'line' && shape.role === 'tie' ? [shape] : []));
    const second = places.find(({ id }) => id === '元夫B');
    expect(lines.filter(({ x1, x2, y2 }) => x1 === x2 && x1 === second?.x && y2 > second.y)).toHaveLength(1);
    const levels = lines.filter(({ x1, x2, y1, y2 }) => y1 === y2 && [x1, x2].includes(places.find(({ id }) => id === '母')?.x ?? 0)).map(({ y1 }) => y1);
    expect(Math.abs((levels[0] ?? 0) - (levels[1] ?? 0))).toBeGreaterThanOrEqual(12);
  });

  it('手で動かした分だけ、自動の位置からずれる', () => {
    const before = placesOf(['母', '長男'], []);
    const after = placesOf(['母', '長男'], [], [{ memberId: '長男', x: 3, y: -2 }]);
    expect(after.get('母')).toEqual(before.get('母'));
    expect(after.get('長男')).toMatchObject({ x: (before.get('長男')?.x ?? 0) + 3, y: (before.get('長男')?.y ?? 0) - 2 });
  });
});

describe('世帯図の記号', () => {
  const { shapes, places } = drawGenogram(household, { ties, placements: [] });
  const signsAt = (id: string) => {
    const place = places.find((each) => each.id === id);
    return shapes.flatMap((shape) => ('half' in shape && shape.x === place?.x && shape.y === place.y ? [`${shape.kind}${shape.half}`] : []));
  };

  it('男は□、女は○、不明は△、本人は二重線', () => {
    expect(signsAt('長男')).toEqual([`square${HALF}`]);
    expect(signsAt('元妻')).toEqual([`circle${HALF}`]);
    expect(signsAt('孫')).toEqual([`triangle${HALF}`]);
    expect(signsAt('母')).toEqual([`circle${HALF}`, `circle${HALF - 5}`]);
  });

  it('亡くなった人には×が付く', () => {
    expect(shapes.filter((shape) => shape.kind === 'line' && shape.role === 'cross')).toHaveLength(2);
  });

  const inside = (drawing: Drawing) => {
    const bands = drawing.shapes.flatMap((shape) => (shape.kind === 'line' && shape.role === 'enclosure' ? [shape] : []));
    return drawing.places.filter((place) => bands.some((band) => distance(place, band) < BAND - HALF / 2)).map(({ id }) => id);
  };

  it('同居の人だけが一つの囲みに入る', () => {
    expect(inside({ shapes, places, width: 0, height: 0 }).sort()).toEqual(['母', '長男', '孫'].sort());
  });

  it('別居のきょうだいとその家族、元の配偶者、亡くなった人がいても、囲みはその人たちを通らない', () => {
    const apart = { livesTogether: false };
    const family = [
      person('本人', { isSubject: true }), person('夫', { ...apart, deceased: true }), person('長男'), person('長女', apart), person('次男'), person('長男の元妻', apart),
      person('長男の子'), person('長女の夫', apart), person('長女の子', apart), person('妹', apart), person('母', { ...apart, deceased: true }),
    ];
    const suggested = suggestTies(family.map(({ id, isSubject }) => ({ id, relationship: id, isSubject })));
    expect(inside(drawGenogram(family, { ties: suggested, placements: [] })).sort()).toEqual(['本人', '次男', '長男', '長男の子'].sort());
  });

  it('誰もいなければ何も描かない', () => {
    expect(drawGenogram([], { ties: [], placements: [] }).shapes).toEqual([]);
  });
});

describe('世帯図の書き出し', () => {
  it('記号をそのまま含む一つのSVGになり、文字は安全に書かれる', () => {
    const svg = toSvg(drawGenogram([person('a<b>&"')], { ties: [], placements: [] }));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+/u);
    expect(svg).toContain('a&lt;b&gt;&amp;');
    expect(svg).not.toContain('style=');
  });

  it('見えない人のために、文章でも言える', () => {
    expect(describeGenogram(household.slice(0, 3), { ties: ties.slice(0, 2), placements: [] })).toBe(
      '本人 母（80歳代、女性、同居）。父（50歳代、男性、別居、死亡）。長男（50歳代、男性、同居）。夫婦：父 と 母。親子：母 → 長男。',
    );
  });
});

describe('続柄から線を引く', () => {
  const guess = (...relationships: string[]) =>
    suggestTies(relationships.map((relationship, index) => ({ id: relationship, relationship, isSubject: index === 0 }))).map(({ kind, a, b }) => `${kind} ${a} ${b}`);

  it('本人から見た配偶者・子・親・きょうだいを結ぶ', () => {
    expect(guess('本人', '夫', '長男', '母', '弟')).toEqual([
      'couple 本人 夫', 'parent 本人 長男', 'parent 夫 長男', 'parent 母 本人', 'sibling 本人 弟', 'parent 母 弟',
    ]);
  });

  it('孫は、子が一人のときだけ結ぶ', () => {
    expect(guess('母', '長男', '孫')).toEqual(['parent 母 長男', 'parent 長男 孫']);
    expect(guess('母', '長男', '次男', '孫')).not.toContain('parent 長男 孫');
  });

  it('「長男の元妻」「長女の子」は、その人と結ぶ', () => {
    expect(guess('母', '長男', '長女', '長男の元妻', '長女の子')).toEqual([
      'parent 母 長男', 'parent 母 長女', 'divorced 長男 長男の元妻', 'parent 長女 長女の子',
    ]);
  });

  it('「母」や「長男」と書かれた人が本人でも、父を母の親に、長女を長男の子にしない', () => {
    expect(guess('母', '父', '長男')).toEqual(['couple 母 父', 'parent 母 長男', 'parent 父 長男']);
    expect(guess('長男', '母', '長女')).toEqual(['parent 母 長男', 'sibling 長男 長女', 'parent 母 長女']);
    expect(guess('母', '父', '長男', '妻')).toEqual(['couple 母 父', 'parent 母 長男', 'parent 父 長男']);
    expect(guess('父', '母', '元妻')).toEqual(['couple 父 母', 'divorced 父 元妻']);
    expect(guess('妻', '夫', '母')).toEqual(['couple 妻 夫']);
    expect(guess('孫', '祖母', '母', '長男')).toEqual([]);
    expect(guess('祖母', '父', '母', '孫')).toEqual([]);
  });

  it('元の配偶者がいるとき、子のもう一人の親は決めつけない', () => {
    expect(guess('本人', '妻', '元妻', '長男')).toEqual(['couple 本人 妻', 'divorced 本人 元妻', 'parent 本人 長男']);
  });

  it('本人が分からなければ何も結ばない', () => {
    expect(suggestTies([{ id: '1', relationship: '母', isSubject: false }])).toEqual([]);
  });
});

function distance(point: { x: number; y: number }, { x1, y1, x2, y2 }: { x1: number; y1: number; x2: number; y2: number }): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - x1) * (x2 - x1) + (point.y - y1) * (y2 - y1)) / length));
  return Math.hypot(point.x - x1 - along * (x2 - x1), point.y - y1 - along * (y2 - y1));
}
