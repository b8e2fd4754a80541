import { useRef, useState } from 'react';
import type { Attendance } from '../../../shared/domain/attendance/schema.ts';
import { ENTRY_KIND_LABELS, type EntryKind } from '../../../shared/domain/minutes/schema.ts';
import { mentionAtStart, speakerAtStart } from '../../../shared/domain/minutes/speaker.ts';
import { japanTime } from '../../../shared/text/japanClock.ts';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { FieldErrors } from '../../ui/FieldErrors.tsx';
import { useShortcuts } from '../../ui/keys.ts';
import { Message } from '../../ui/Message.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { NameCheck } from '../workbench/NameCheck.tsx';
import type { DecisionChoices } from '../decisions/DecisionFields.tsx';
import { tidyDecision } from '../decisions/emptyDecision.ts';
import css from './Composer.module.css';
import { DecisionDrafts } from './DecisionDrafts.tsx';
import { decides, decisionFromLine, emptyEntry, type EntryDraft, readEntryDraft } from './entryDraft.ts';
import { MentionList } from './MentionList.tsx';
import { SpeakerField } from './SpeakerField.tsx';
import { useComposing } from './useComposing.ts';
import { type Draft, useDraft } from './useDraft.ts';

const KINDS: readonly EntryKind[] = ['remark', 'point', 'decision', 'takeaway'];

interface Props {
  meetingId: string;
  itemId: string;
  seats: readonly Attendance[];
  choices: DecisionChoices;
}

/** Where the clerk types: one box for all four kinds of entries. Mount it with the item as key, so that every item keeps its own draft. */
export function Composer(props: Props) {
  const key = `entry:${props.meetingId}:${props.itemId}`;
  const draft = useDraft(key, emptyEntry, readEntryDraft);
  return draft && <Box {...props} draftKey={key} draft={draft} />;
}

function Box({ itemId, seats, choices, draftKey, draft }: Props & { draftKey: string; draft: Draft<EntryDraft> }) {
  const box = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const composing = useComposing(box);
  const [ignored, setIgnored] = useState<string | null>(null);
  const add = useCommand('minutes.addEntry', { errors: 'page' });
  const { value } = draft;
  const set = (part: Partial<EntryDraft>) => draft.set({ ...value, ...part });
  const decisions = decides(value.kind) ? (value.decisions.length > 0 ? value.decisions : [decisionFromLine(value, choices, seats)]) : [];
  const mention = composing ? null : mentionAtStart(value.body);

  const type = (body: string, isComposing: boolean) => {
    const spoken = isComposing || value.agencyId ? null : speakerAtStart(body, seats);
    if (spoken) set({ body: spoken.rest, agencyId: spoken.seat.agencyId, speakerRole: '' });
    else set({ body });
  };
  const record = () => {
    if (add.isPending || value.body.trim() === '') return;
    add.mutate(
      {
        itemId,
        draftKey,
        entry: { kind: value.kind, agencyId: value.agencyId, speakerRole: value.speakerRole, body: value.body.trim(), source: value.source.trim() },
        decisions: decisions.map(tidyDecision),
      },
      {
        onSuccess: () => {
          draft.reset({ ...emptyEntry, kind: value.kind === 'point' ? 'point' : 'remark' });
          area.current?.focus();
        },
      },
    );
  };
  useShortcuts({
    'Ctrl+1': () => set({ kind: 'remark' }),
    'Ctrl+2': () => set({ kind: 'point' }),
    'Ctrl+3': () => set({ kind: 'decision' }),
    'Ctrl+4': () => set({ kind: 'takeaway' }),
  });
  return (
    <section className={css.box} ref={box} aria-label="記録の入力">
      <div className={css.kinds} role="radiogroup" aria-label="記録の種類">
        {KINDS.map((kind, index) => (
          <button
            key={kind} type="button" role="radio" aria-checked={value.kind === kind} title={`Ctrl+${index + 1}`}
            className={cx(css.kind, value.kind === kind && css.on)} onClick={() => set({ kind })}
          >
            {ENTRY_KIND_LABELS[kind]}
          </button>
        ))}
        <SpeakerField agencyId={value.agencyId} speakerRole={value.speakerRole} seats={seats} onChange={(speaker) => set(speaker)} />
        <span className={css.saved} role="status">{savedText(draft)}</span>
      </div>
      <TextArea
        label="内容" hideLabel rows={2} areaRef={area} autoFocus value={value.body}
        placeholder={decides(value.kind) ? '例　「よりみち」が10月15日までに1回目の訪問' : '例　吉原　分納計画は本人と面談して合意'}
        onChange={(body) => type(body, composing)} onSubmit={record}
      />
      <NameCheck text={value.body} allowsRoster={decides(value.kind)} onReplace={(body) => set({ body })} />
      {mention !== null && mention !== ignored && (
        <MentionList
          word={mention} seats={seats} within={box} onCancel={() => setIgnored(mention)}
          onChoose={(seat) => set({ body: '', agencyId: seat.agencyId, speakerRole: '' })}
        />
      )}
      <FieldErrors of={add.error?.fields}>
        {decisions.length > 0 && <DecisionDrafts decisions={decisions} choices={choices} onChange={(next) => set({ decisions: next })} />}
      </FieldErrors>
      {add.error && <Message tone="stop">{add.error.message}　入力した内容は下書きに残っています。</Message>}
      <div className={css.foot}>
        <span className={css.hint}>Ctrl+1〜4 種類　　＠よみ または「姓＋空白」で発言者</span>
        <Button tone="primary" size="small" shortcut="Ctrl+Enter" onPress={record} isPending={add.isPending} isDisabled={value.body.trim() === ''}>
          記録
        </Button>
      </div>
    </section>
  );
}

function savedText({ state, savedAt }: Draft<EntryDraft>): string {
  if (state === 'failed') return '下書きを保存できません。再試行しています';
  if (state === 'saving') return '保存中';
  return savedAt ? `下書き保存済み ${japanTime(savedAt)}` : '';
}
