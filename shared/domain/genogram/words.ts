import { FAMILY_TIE_LABELS, type Diagram } from './schema.ts';
import type { Person } from './shapes.ts';

/** The diagram in words, for whoever cannot see it: 本人 長女（20歳代、女性、同居）。親子：母 → 長女。 */
export function describeGenogram(people: readonly Person[], diagram: Diagram): string {
  const name = (id: string) => people.find((person) => person.id === id)?.label ?? '';
  const lines = people.map((person) => {
    const facts = [
      person.ageBand,
      { male: '男性', female: '女性', unknown: '' }[person.gender],
      person.livesTogether ? '同居' : '別居',
      person.deceased ? '死亡' : '',
    ];
    return `${person.isSubject ? '本人 ' : ''}${person.label}（${facts.filter((fact) => fact !== '').join('、')}）`;
  });
  const ties = diagram.ties.map((tie) =>
    tie.kind === 'parent' ? `親子：${name(tie.a)} → ${name(tie.b)}` : `${FAMILY_TIE_LABELS[tie.kind]}：${name(tie.a)} と ${name(tie.b)}`,
  );
  return [...lines, ...ties].map((sentence) => `${sentence}。`).join('');
}
