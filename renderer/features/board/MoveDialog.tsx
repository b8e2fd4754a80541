import { useState } from 'react';
import type { Board } from '../../../shared/domain/board/schema.ts';
import type { Decision } from '../../../shared/domain/decisions/schema.ts';
import type { Agency } from '../../../shared/domain/roster/schema.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { type Place, rowsOf } from './boardModel.ts';

interface Props {
  decision: Decision;
  board: Board;
  /** All of the 名簿: an agency that is not in the room may get a role too, and has to be told. */
  agencies: readonly Agency[];
  inTheRoom: ReadonlySet<string>;
  onMove(to: Place): void;
  onClose(): void;
}

const NONE = '-';

/** 移動…: the same as dragging, by keyboard. */
export function MoveDialog({ decision, board, agencies, inTheRoom, onMove, onClose }: Props) {
  const [leadAgencyId, setLead] = useState(decision.leadAgencyId ?? NONE);
  const [issueId, setIssue] = useState(decision.issueId ?? NONE);
  const rows = rowsOf(board);
  const choices = agencies
    .filter((agency) => agency.active || agency.id === decision.leadAgencyId)
    .map((agency) => ({ id: agency.id, label: agency.name, kana: `${agency.kana} ${agency.shortName}`, note: noteOf(agency.id, board, inTheRoom) }));
  const real = (id: string) => (id === NONE ? null : id);
  const submit = () => {
    onClose();
    onMove({ leadAgencyId: real(leadAgencyId), issueId: real(issueId) });
  };
  return (
    <Dialog isOpen onClose={onClose} title={`「${decision.content}」を移動`} submitLabel="移動する" onSubmit={submit}>
      <ComboBox
        label="担う機関" autoFocus value={leadAgencyId} onChange={(id) => setLead(id ?? NONE)} placeholder="機関名・よみ"
        description={leadAgencyId === NONE ? '主担当が未定に戻ります' : noteOf(leadAgencyId, board, inTheRoom)}
        choices={[...choices, { id: NONE, label: '担当なし', kana: 'たんとうなし' }]}
      />
      {rows.length > 1 && <Select label="課題" value={issueId} onChange={setIssue} choices={rows.map((row) => ({ id: row.issueId ?? NONE, label: row.title }))} />}
    </Dialog>
  );
}

function noteOf(id: string, board: Board, inTheRoom: ReadonlySet<string>): string {
  const load = board.agencies.find((agency) => agency.id === id)?.load ?? 0;
  return [inTheRoom.has(id) ? '出席' : '不在・要連絡', load > 0 ? `担当中 ${load}` : ''].filter(Boolean).join('　');
}
