import { useRef, useState } from 'react';
import type { HouseholdMember } from '../../../shared/domain/cases/schema.ts';
import { MARK_KIND_LABELS, type MarkKind, type QuasiPlace, type SharedDecision, USUAL_REASON } from '../../../shared/domain/anonymisation/schema.ts';
import { Menu } from '../../ui/Menu.tsx';
import { useShortcuts } from '../../ui/keys.ts';
import { Message } from '../../ui/Message.tsx';
import { notify } from '../../ui/notices.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { CurrentMark, leavesAtOnce } from './CurrentMark.tsx';
import { DatesTab } from './DatesTab.tsx';
import { GroupList } from './GroupList.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { guesses, ManyDialog } from './ManyDialog.tsx';
import { MarkedText } from './MarkedText.tsx';
import { NamingDialog } from './NamingDialog.tsx';
import { offsetIn } from './paragraphs.ts';
import { SectionsTab } from './SectionsTab.tsx';
import { useCurrentMark } from './useCurrentMark.ts';
import type { Session, Workbench } from './useSession.ts';
import { selectInOriginal, useShownWords } from './useShownWords.ts';
import { WarningsTab } from './WarningsTab.tsx';
import css from './Workbench.module.css';

type Sheet = 'marks' | 'sections' | 'dates' | 'warnings';
const HAND_KINDS: readonly MarkKind[] = ['P', 'F', 'A', 'T', 'I', 'G'];

/** Original, result, and the decisions between them. */
export function Bench({ session, bench, members }: { session: Session; bench: Workbench; members: readonly HouseholdMember[] }) {
  const { text, state } = bench;
  const { groups } = state;
  const here = useCurrentMark(state);
  const { group } = here;
  const current = group?.id ?? null;
  const [sheet, setSheet] = useState<Sheet>('marks');
  const [dialog, setDialog] = useState<'leave' | 'naming' | 'many' | null>(null);
  const original = useRef<HTMLDivElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const shown = useShownWords(result, state.result, sheet === 'warnings');

  const decide = async (decision: Parameters<Session['decide']>[1]) => {
    if (!group) return;
    const { onlyHere, mark } = here;
    const after = await session.decide(group.id, decision, onlyHere ? (mark?.start ?? null) : null);
    // Refused: what was typed stays in its window.
    if (!after) return;
    setDialog(null);
    if (decision.kind === 'reopen') return;
    const rest = after.marks.filter(({ groupId }) => groupId === group.id);
    const next = rest.find(({ start }) => start > (mark?.start ?? 0)) ?? rest[0];
    // One place of several: the clerk goes on among the others of the same words, one by one or all at once.
    if (onlyHere && next) here.goToPlace(next.start);
    else if (after.undecided > 0) here.step(1, after.groups);
  };
  const replace = () => void decide({ kind: 'replace', naming: { kind: 'auto' } });
  const leave = () => {
    if (group && leavesAtOnce(group)) void decide({ kind: 'leave', reason: USUAL_REASON });
    else if (group) setDialog('leave');
  };
  const decideMany = async (groupIds: string[], decision: SharedDecision) => {
    setDialog(null);
    const after = await session.decideMany(groupIds, decision);
    if (after && after.groups.find(({ id }) => id === current)?.status !== 'undecided') here.step(1, after.groups);
  };
  const openMany = guesses(groups).length > 1 ? () => setDialog('many') : undefined;
  const markSelection = async (kind: MarkKind) => {
    const selection = window.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    const box = original.current;
    const start = range && box && offsetIn(box, range.startContainer, range.startOffset);
    const end = range && box && offsetIn(box, range.endContainer, range.endOffset);
    if (start === null || end === null || end <= start) return notify({ text: '元の文章の中で、印を付ける語をなぞって選んでください。', tone: 'info' });
    await session.addMark({ start, end, kind });
    selection?.removeAllRanges();
    return undefined;
  };
  const showWords = (place: QuasiPlace) => {
    shown.show(place);
    const mark = state.marks[state.result.pieces.findIndex(({ start, end }) => start < place.end && place.start < end)];
    if (mark) here.goTo(mark.start);
    else if (original.current) selectInOriginal(original.current, state.result.pieces, place);
  };
  useShortcuts({
    'Alt+ArrowDown': () => (here.onlyHere ? here.stepPlace(1) : here.step(1)),
    'Alt+ArrowUp': () => (here.onlyHere ? here.stepPlace(-1) : here.step(-1)),
    'Alt+O': here.toggleOnlyHere,
    'Alt+R': replace,
    'Alt+L': leave,
    'Alt+Shift+L': () => group && setDialog('leave'),
    'Alt+A': () => openMany?.(),
    'Alt+C': () => group && setDialog('naming'),
    'Alt+M': () => void markSelection('P'),
  });
  const choose = (index: number) => here.goToPlace(state.marks[index]?.start ?? 0);
  const counted = (label: string, count: number) => (count > 0 ? `${label} ${count}` : label);
  return (
    <div className={css.bench}>
      <section className={css.column}>
        <header className={css.head}>
          <h2>元の文章</h2>
          {!state.done && <span className={css.note} role="status">印を付けています…</span>}
          <span className={css.grow} />
          <Menu label="選んだ語に印を付ける" lines={HAND_KINDS.map((kind) => ({ label: MARK_KIND_LABELS[kind], onAction: () => void markSelection(kind), ...(kind === 'P' ? { shortcut: 'Alt+M' } : {}) }))} />
        </header>
        {state.notices.map((notice) => <Message key={notice} tone="info">{notice}</Message>)}
        <MarkedText label="元の文章" text={text} marks={state.marks} current={current} nth={here.nth} onChoose={choose} boxRef={original} />
      </section>
      <section className={css.column}>
        <header className={css.head}>
          <h2>置き換えたあと</h2>
          <span className={css.note}>この文章だけが保存されます</span>
        </header>
        <MarkedText label="置き換えたあとの文章" text={state.result.text} marks={state.result.pieces} current={current} nth={here.nth} onChoose={choose} boxRef={result} />
      </section>
      <aside className={css.side}>
        {group && <CurrentMark group={group} here={here} text={text} onReplace={replace} onLeave={leave} onName={() => setDialog('naming')} onReopen={() => void decide({ kind: 'reopen' })} />}
        <Tabs<Sheet>
          label="ワークベンチの内容" selected={sheet} onSelect={setSheet} className={css.sheets}
          tabs={[
            { id: 'marks', label: '印', content: <GroupList groups={groups} current={current} onChoose={here.goTo} onMany={openMany} /> },
            { id: 'sections', label: counted('欄', state.sections.length), content: <SectionsTab session={session} state={state} /> },
            { id: 'dates', label: '日付', content: <DatesTab session={session} state={state} /> },
            { id: 'warnings', label: counted('注意', state.warnings.length), content: <WarningsTab warnings={state.warnings} shown={shown.place} onShow={showWords} /> },
          ]}
        />
        <p className={css.keys}>
          {['Alt+R 置換', 'Alt+L 残す（＋Shift 理由も）', 'Alt+C 呼び方', 'Alt+A まとめて', here.onlyHere ? 'Alt+↓↑ 次・前の箇所' : 'Alt+↓↑ 次・前', 'Alt+O この1か所だけ'].map((key) => <span key={key}>{key}</span>)}
        </p>
      </aside>
      {dialog === 'many' && <ManyDialog state={state} text={text} onClose={() => setDialog(null)} onDecide={(ids, decision) => void decideMany(ids, decision)} />}
      {group && dialog === 'leave' && <LeaveDialog group={group} onlyHere={here.onlyHere || group.onlyHere} onClose={() => setDialog(null)} onLeave={(reason) => void decide({ kind: 'leave', reason })} />}
      {group && dialog === 'naming' && <NamingDialog group={group} groups={groups} members={members} onlyHere={here.onlyHere || group.onlyHere} onClose={() => setDialog(null)} onName={(naming) => void decide({ kind: 'replace', naming })} />}
    </div>
  );
}
