import { BookKey, Undo2, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useOperation } from '../../api/queries.ts';
import type { PageProps } from '../../app/page.ts';
import { useLeaveGuard, useRouter } from '../../app/router.tsx';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useShortcuts } from '../../ui/keys.ts';
import { notify } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { AliasDialog } from './AliasDialog.tsx';
import { Bench } from './Bench.tsx';
import { NameCheckCase } from './NameCheck.tsx';
import { emptyRoster, RosterDialog } from './RosterDialog.tsx';
import { SaveDialog } from './SaveDialog.tsx';
import { StartPanel } from './StartPanel.tsx';
import { useSession } from './useSession.ts';

type Open = 'roster' | 'save' | 'alias' | null;

/** 匿名化ワークベンチ: raw notes become a case without names, with a human decision at every doubt. */
export function WorkbenchPage({ caseId }: PageProps<'workbench'>) {
  const { back, canGoBack, open } = useRouter();
  const file = useOperation('cases.get', { id: caseId ?? '' }, { enabled: caseId !== undefined });
  const session = useSession(caseId ?? null);
  const [dialog, setDialog] = useState<Open>(null);
  const [roster, setRoster] = useState(emptyRoster);
  const { bench } = session;
  useShortcuts({ 'Ctrl+Z': () => bench?.state.undoable && void session.undo() }, { disabled: bench === null, outsideTextFields: true });
  const [afterwards, setAfterwards] = useState<(() => void) | null>(null);
  /** What takes decisions away is asked about first. */
  const ask = (goOn: () => void): boolean => {
    if (session.isWorkedOn()) setAfterwards(() => goOn);
    return session.isWorkedOn();
  };
  useLeaveGuard(ask);
  const discard = () => {
    session.forget();
    setRoster(emptyRoster);
  };
  const aliases = <Button icon={BookKey} onPress={() => setDialog('alias')}>対応表</Button>;
  const leave = () => (canGoBack ? back() : open({ kind: 'cases' }));
  return (
    <>
      <PageHeader
        title="匿名化ワークベンチ" onBack={leave} badge={<Badge tone="mask">記憶の中だけ</Badge>}
        sub={[file.data?.code ?? (caseId === undefined ? '新しいケース' : ''), bench?.state.source].filter(Boolean).join('　')}
      >
        {bench && (
          <>
            <Button tone="quiet" icon={Undo2} shortcut="Ctrl+Z" onPress={() => void session.undo()} isDisabled={!bench.state.undoable}>元に戻す</Button>
            <Button icon={UsersRound} onPress={() => setDialog('roster')}>このケースの人</Button>
            {aliases}
            <Button tone="quiet" onPress={() => !ask(discard) && discard()}>破棄する</Button>
            <Button tone="primary" onPress={() => setDialog('save')} isDisabled={!bench.state.done || bench.state.undecided > 0}>
              {bench.state.undecided > 0 ? `要確認 あと${bench.state.undecided}件` : 'ケースに保存'}
            </Button>
          </>
        )}
        {!bench && caseId !== undefined && aliases}
      </PageHeader>
      <NameCheckCase value={caseId ?? null}>
        {bench ? <Bench session={session} bench={bench} members={file.data?.members ?? []} /> : <StartPanel session={session} caseId={caseId ?? null} />}
      </NameCheckCase>
      {bench && dialog === 'roster' && (
        <RosterDialog
          session={session} roster={roster} onClose={() => setDialog(null)}
          onApplied={(given) => {
            setRoster(given);
            setDialog(null);
          }}
        />
      )}
      {afterwards && (
        <ConfirmDialog
          isOpen isDanger title="匿名化の作業を破棄しますか" confirmLabel="破棄する" onClose={() => setAfterwards(null)}
          onConfirm={() => {
            setAfterwards(null);
            afterwards();
          }}
        >
          この文章は記憶の中だけにあります。破棄すると、元の文章も、ここまでの判断も消え、元に戻せません。保存済みのケースはそのままです。
        </ConfirmDialog>
      )}
      {dialog === 'alias' && <AliasDialog caseId={caseId ?? null} state={bench?.state ?? null} onOpened={() => void session.reload()} onClose={() => setDialog(null)} />}
      {bench && dialog === 'save' && (
        <SaveDialog
          state={bench.state} caseId={caseId ?? null} onClose={() => setDialog(null)}
          onSaved={(savedId, statements) => {
            session.saved();
            notify({ text: `${statements}文をケースに保存しました。元の文章は記憶から消しました。`, tone: 'ok' });
            open({ kind: 'caseFile', caseId: savedId });
          }}
        />
      )}
    </>
  );
}
