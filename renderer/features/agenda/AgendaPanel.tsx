import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { AgendaItem } from '../../../shared/domain/agenda/schema.ts';
import type { Meeting } from '../../../shared/domain/meetings/schema.ts';
import { addMinutes } from '../../../shared/text/time.ts';
import { useCommand, useOperation } from '../../api/queries.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { notify } from '../../ui/notices.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Await } from '../../ui/States.tsx';
import css from './Agenda.module.css';
import { AgendaRow } from './AgendaRow.tsx';
import { ItemDialog } from './ItemDialog.tsx';

/** 次第: items in order, by the handle or 上へ／下へ; start times follow by themselves. */
export function AgendaPanel({ meeting }: { meeting: Meeting }) {
  const query = useOperation('agenda.listItems', { meetingId: meeting.id });
  const [editing, setEditing] = useState<AgendaItem | 'new' | null>(null);
  const canChange = meeting.status !== 'finalised';
  return (
    <Await query={query}>
      {(items) => {
        const total = items.reduce((sum, item) => sum + item.plannedMinutes, 0);
        const end = addMinutes(meeting.startTime, total);
        return (
          <Panel
            title="次第"
            aside={<span className={css.total}>計{total}分　終了 {end} {end > meeting.endTime && <Badge tone="warn" size="small">予定の{meeting.endTime}を超えます</Badge>}</span>}
            actions={canChange ? <Button size="small" icon={Plus} onPress={() => setEditing('new')}>議題を足す</Button> : undefined}
          >
            <SortableItems items={items} canChange={canChange} onEdit={setEditing} />
            {editing && <ItemDialog meeting={meeting} item={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
          </Panel>
        );
      }}
    </Await>
  );
}

function SortableItems({ items, canChange, onEdit }: { items: readonly AgendaItem[]; canChange: boolean; onEdit(item: AgendaItem): void }) {
  const [pending, setPending] = useState<readonly string[] | null>(null);
  const move = useCommand('agenda.moveItem');
  const remove = useCommand('agenda.removeItem');
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));
  const order = pending ?? items.map((item) => item.id);
  const shown = order.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const moveTo = (id: string, position: number) => {
    const next = order.filter((other) => other !== id);
    next.splice(position, 0, id);
    setPending(next);
    move.mutate({ id, position }, { onSettled: () => setPending(null) });
  };
  const dropped = ({ active, over }: DragEndEvent) => {
    const position = order.indexOf(String(over?.id ?? ''));
    if (over && active.id !== over.id && position >= 0) moveTo(String(active.id), position);
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={dropped}>
      <SortableContext items={[...order]} strategy={verticalListSortingStrategy}>
        <ol className={css.items} aria-label="次第">
          {shown.map((item, index) => (
            <AgendaRow
              key={item.id} item={item} index={index} count={shown.length} canChange={canChange}
              onMove={(position) => moveTo(item.id, position)} onEdit={() => onEdit(item)}
              onRemove={() => remove.mutate({ id: item.id }, { onSuccess: () => notify({ text: '議題を外しました', tone: 'ok' }) })}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
