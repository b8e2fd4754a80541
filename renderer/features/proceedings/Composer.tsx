import { type RefObject, useRef, useState } from 'react';
import type { Attendance } from '../../../shared/domain/attendance/schema.ts';
import { tidyDecision } from '../../../shared/domain/decisions/emptyDecision.ts';
import { decisionsOfLine } from '../../../shared/domain/decisions/lineDecisions.ts';
import { afterRecording, emptyEntry, type EntryDraft, readEntryDraft, takeSpeaker } from '../../../shared/domain/minutes/entryDraft.ts';
import { mentionAtStart } from '../../../shared/domain/minutes/speaker.ts';
import { japanTime } from '../../../shared/text/japanClock.ts';
import { useCommand } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { useShortcuts } from '../../ui/keys.ts';
import { Message } from '../../ui/Message.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { NameCheck } from '../workbench/NameCheck.tsx';
import type { DecisionChoices } from '../decisions/DecisionFields.tsx';
import css from './Composer.module.css';
import { DecisionDrafts } from './DecisionDrafts.tsx';
import { KindButtons } from './KindButtons.tsx';
import { MentionList } from './MentionList.tsx';
import { SpeakerField } from './SpeakerField.tsx';
import { useComposing } from './useComposing.ts';
import { type Draft, useDraft } from './useDraft.ts';

interface Props {
  meetingId: string;
  itemId: string;
  seats: readonly Attendance[];
  choices: DecisionChoices;
  /** The words; dialogs give the focus back to them. */
  area: RefObject<HTMLTextAreaElement | null>;
}

/** Where the clerk types: one box for all four kinds of entries. Mount it with the item as key, so that every item keeps its own draft. */
export function Composer(props: Props) {
  const key = `entry:${props.meetingId}:${props.itemId}`;
  const draft = useDraft(key, emptyEntry, readEntryDraft);
  return draft && <Box {...props} draftKey={key} draft={draft} />;
}

function Box({ itemId, seats, choices, area, draftKey, draft }: Props & { draftKey: string; draft: Draft<EntryDraft> }) {
  const box = useRef<HTMLElement>(null);
  const composing = useComposing(box, () => draft.set((now) => takeSpeaker(now, seats)));
  const [ignored, setIgnored] = useState<string | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const add = useCommand('minutes.addEntry', { errors: 'page' });
  const { value } = draft;
  const set = (part: Partial<EntryDraft>) => draft.set((now) => ({ ...now, ...part }));
  const decisionsIn = (entry: EntryDraft) =>
    entry.kind === 'decision' || entry.kind === 'takeaway' ? decisionsOfLine({ ...entry, kind: entry.kind }, { ...choices, seats }) : [];
  const decisions = decisionsIn(value);
  const mention = composing ? null : mentionAtStart(value.body);

  const record = () => {
    const sent = draft.latest();
    if (add.isPending || sent.body.trim() === '') return;
    // Refused or killed, the words are in the store before the record is asked for.
    draft.flush();
    const { kind, agencyId, speakerRole, body, source } = sent;
    add.mutate(
      { itemId, draftKey, entry: { kind, agencyId, speakerRole, body: body.trim(), source: source.trim() }, decisions: decisionsIn(sent).map(tidyDecision) },
      {
        onSuccess: () => {
          const next = afterRecording(sent, draft.latest());
          draft.reset(next);
          if (next.body !== '') draft.set({ ...next });
          setOpen(null);
          area.current?.focus();
        },
      },
    );
  };
  const toggleFields = () => {
    if (decisions.length === 0) return;
    if (open !== null) area.current?.focus();
    setOpen(open === null ? 0 : null);
  };
  useShortcuts({
    'Ctrl+1': () => set({ kind: 'remark' }),
    'Ctrl+2': () => set({ kind: 'point' }),
    'Ctrl+3': () => set({ kind: 'decision' }),
    'Ctrl+4': () => set({ kind: 'takeaway' }),
    'Alt+E': toggleFields,
  });
  useShortcuts({ 'Ctrl+Enter': record }, { within: box });
  return (
    <section className={css.box} ref={box} aria-label="記録の入力" data-open={open !== null && decisions.length > 0}>
      <div className={css.kinds}>
        <KindButtons kind={value.kind} onChange={(kind) => set({ kind })} />
        <SpeakerField agencyId={value.agencyId} speakerRole={value.speakerRole} seats={seats} onChange={(speaker) => { set(speaker); area.current?.focus(); }} />
        <span className={css.saved} role="status">{savedText(draft)}</span>
      </div>
      <TextArea
        label="内容" hideLabel rows={2} areaRef={area} autoFocus value={value.body}
        placeholder={decisions.length > 0 ? '例　「よりみち」が10月15日までに1回目の訪問' : '例　吉原　分納計画は本人と面談して合意'}
        onChange={(body) => draft.set((now) => (composing ? { ...now, body } : takeSpeaker({ ...now, body }, seats)))}
      />
      <NameCheck text={value.body} allowsRoster={decisions.length > 0} onReplace={(body) => set({ body })} />
      {mention !== null && mention !== ignored && (
        <MentionList
          word={mention} seats={seats} within={box} onCancel={() => setIgnored(mention)}
          onChoose={(seat) => set({ body: '', agencyId: seat.agencyId, speakerRole: '' })}
        />
      )}
      {decisions.length > 0 && (
        <DecisionDrafts
          decisions={decisions} said={value.decisions} choices={choices} errors={add.error?.fields ?? {}} open={open} onOpen={setOpen}
          onChange={(next) => set({ decisions: next })}
        />
      )}
      {add.error && <Message tone="stop">{add.error.message}　入力した内容は下書きに残っています。</Message>}
      <div className={css.foot}>
        <span className={css.hint}>{decisions.length > 0 ? 'Alt+E 担当・期限・課題を直す　　Tab で次の欄' : 'Ctrl+1〜4 種類　　＠よみ または「姓＋空白」で発言者'}</span>
        <Button tone="primary" size="small" shortcut="Ctrl+Enter" onPress={record} isPending={add.isPending} isDisabled={value.body.trim() === ''}>
          記録
        </Button>
      </div>
    </section>
  );
}

function savedText({ state, savedAt, value }: Draft<EntryDraft>): string {
  if (state === 'failed') return '下書きを保存できません。再試行しています';
  if (state === 'saving') return '保存中';
  return savedAt && value.body !== '' ? `下書き保存済み ${japanTime(savedAt)}` : '';
}
