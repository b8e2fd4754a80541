import { RotateCcw, Wand2 } from 'lucide-react';
import { useState } from 'react';
import { genogramPeople } from '../../../shared/domain/cases/genogramPeople.ts';
import type { CaseFile } from '../../../shared/domain/cases/schema.ts';
import { drawGenogram } from '../../../shared/domain/genogram/draw.ts';
import type { Diagram, FamilyTie } from '../../../shared/domain/genogram/schema.ts';
import { suggestTies } from '../../../shared/domain/genogram/suggestTies.ts';
import { describeGenogram } from '../../../shared/domain/genogram/words.ts';
import { Button } from '../../ui/Button.tsx';
import { notifyWithUndo } from '../../ui/notices.ts';
import { Panel } from '../../ui/Panel.tsx';
import { EmptyState } from '../../ui/States.tsx';
import css from './Diagram.module.css';
import { DiagramCanvas } from './DiagramCanvas.tsx';
import { useSave } from './saving.tsx';
import { TiesPanel } from './TiesPanel.tsx';

/** 世帯図: drawn from the member list and the lines between people; adjusted by mouse or arrow keys. */
export function DiagramTab({ file }: { file: CaseFile }) {
  const save = useSave();
  // What was changed here is shown at once; the store's answer takes over when it comes.
  const [local, setLocal] = useState<{ base: Diagram; diagram: Diagram } | null>(null);
  const diagram = local && local.base === file.diagram ? local.diagram : file.diagram;
  const people = genogramPeople(file.members);
  const change = (next: Diagram) => {
    setLocal({ base: file.diagram, diagram: next });
    void save('cases.saveDiagram', { caseId: file.id, diagram: next }).then((answer) => answer === undefined && setLocal(null));
  };
  const setTies = (ties: FamilyTie[]) => {
    change({ ...diagram, ties });
    if (ties.length < diagram.ties.length) notifyWithUndo('世帯図のつながりを外しました。', () => change(diagram));
  };
  const resetPlaces = () => {
    change({ ...diagram, placements: [] });
    notifyWithUndo('世帯図の位置を自動に戻しました。', () => change(diagram));
  };
  const move = (memberId: string, x: number, y: number) => {
    const before = diagram.placements.find((placement) => placement.memberId === memberId) ?? { x: 0, y: 0 };
    const moved = { memberId, x: clamp(before.x + x, 40), y: clamp(before.y + y, 20) };
    change({ ...diagram, placements: [...diagram.placements.filter((placement) => placement.memberId !== memberId), moved] });
  };
  if (people.length === 0) return <EmptyState title="世帯図はまだ描けません">「世帯・同意」で世帯員を加えると、ここに図が出ます。</EmptyState>;
  const suggested = suggestTies(file.members).filter((tie) => !diagram.ties.some((known) => sameTie(known, tie)));
  return (
    <div className={css.diagram}>
      <Panel
        title="世帯図"
        actions={
          <>
            {suggested.length > 0 && <Button size="small" icon={Wand2} onPress={() => setTies([...diagram.ties, ...suggested])}>{`続柄から線を引く（${suggested.length}本）`}</Button>}
            {diagram.placements.length > 0 && <Button size="small" tone="quiet" icon={RotateCcw} onPress={resetPlaces}>位置を自動に戻す</Button>}
          </>
        }
      >
        <DiagramCanvas drawing={drawGenogram(people, diagram)} people={people} description={describeGenogram(people, diagram)} onMove={move} />
        <p className={css.legend}>□ 男性　○ 女性　△ 不明　二重線 本人　× 死亡　囲み 同居　// 離婚　　印をつまむか、選んで矢印キーで動かせます。</p>
      </Panel>
      <TiesPanel people={people} ties={diagram.ties} onChange={setTies} />
    </div>
  );
}

const clamp = (value: number, most: number) => Math.max(-most, Math.min(most, value));

function sameTie(one: FamilyTie, other: FamilyTie): boolean {
  if (one.kind !== other.kind) return false;
  return (one.a === other.a && one.b === other.b) || (one.kind !== 'parent' && one.a === other.b && one.b === other.a);
}
