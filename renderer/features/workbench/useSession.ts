import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { MarkDecision, SectionTarget, SessionState, SharedDecision } from '../../../shared/domain/anonymisation/schema.ts';
import type { InputOf, OperationName, OutputOf } from '../../../shared/contract/operations.ts';
import { call } from '../../api/client.ts';
import { notifyError } from '../../api/queries.ts';

/** A text on the workbench: the original and what is known about it, in this page's memory only. */
export type Workbench = OutputOf<'anonymisation.getSession'>;

type Answering = {
  [Name in OperationName]: Name extends `anonymisation.${'decideMark' | 'decideMarks' | 'undo' | 'addMark' | 'assignRoster' | 'setDates' | 'setSection'}` ? Name : never;
}[OperationName];

function discard(sessionId: string): void {
  void call('anonymisation.discard', { sessionId }).catch(() => undefined);
}

/**
 * Holds a session of the workbench. Raw text never goes through the query cache: it lives in this state, and leaving the page
 * (or beginning anew) forgets it here and in the core.
 */
export function useSession(caseId: string | null) {
  const [bench, setBench] = useState<Workbench | null>(null);
  const [busy, setBusy] = useState(false);
  const sessionId = useRef<string | null>(null);
  // Counts what was begun or left: a start that ends after its turn has nobody waiting for it.
  const turn = useRef(0);
  // Somebody decided something about this text: it would have to be done again.
  const isWorkedOn = useRef(false);

  const show = async (opened: Workbench): Promise<void> => {
    if (sessionId.current !== opened.sessionId) return;
    setBench(opened);
    if (!opened.state.done) await show(await call('anonymisation.getSession', { sessionId: opened.sessionId, wait: true }));
  };
  const begin = async (start: () => Promise<Workbench | null>): Promise<boolean> => {
    setBusy(true);
    turn.current += 1;
    const mine = turn.current;
    try {
      const started = await start();
      if (started && turn.current !== mine) {
        discard(started.sessionId);
        return false;
      }
      if (started) {
        sessionId.current = started.sessionId;
        isWorkedOn.current = false;
        await show(started);
      }
      return started !== null;
    } catch (error) {
      if (turn.current === mine) notifyError(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const ask = async <Name extends Answering>(name: Name, input: Omit<InputOf<Name>, 'sessionId'>): Promise<SessionState | null> => {
    if (sessionId.current === null) return null;
    try {
      // Every one of these operations takes the session beside its own input and answers the state.
      const state = (await call(name, { ...input, sessionId: sessionId.current } as InputOf<Name>)) as SessionState;
      isWorkedOn.current = true;
      setBench((before) => before && { ...before, state });
      return state;
    } catch (error) {
      notifyError(error);
      return null;
    }
  };
  const forget = () => {
    turn.current += 1;
    if (sessionId.current !== null) discard(sessionId.current);
    sessionId.current = null;
    setBench(null);
  };
  const leave = useEffectEvent(forget);
  useEffect(() => {
    // A failure will be told by the paste itself.
    void call('anonymisation.warmUp', {}).catch(() => undefined);
    return () => leave();
  }, []);

  return {
    bench,
    busy,
    /** Whether leaving would take decisions away. */
    isWorkedOn: () => sessionId.current !== null && isWorkedOn.current,
    /** The saved session is gone in the core already. */
    saved: () => {
      sessionId.current = null;
      setBench(null);
    },
    forget,
    /** Shows what the core found meanwhile (the 対応表 was opened). */
    reload: () => (sessionId.current === null ? Promise.resolve() : call('anonymisation.getSession', { sessionId: sessionId.current }).then(show).catch(notifyError)),
    startFromText: (text: string) => begin(() => call('anonymisation.startFromText', { caseId, text })),
    startFromFile: () => begin(() => call('anonymisation.startFromFile', { caseId })),
    decide: (groupId: string, decision: MarkDecision, place: number | null = null) => ask('anonymisation.decideMark', { groupId, place, decision }),
    decideMany: (groupIds: string[], decision: SharedDecision) => ask('anonymisation.decideMarks', { groupIds, decision }),
    undo: () => ask('anonymisation.undo', {}),
    addMark: (input: Omit<InputOf<'anonymisation.addMark'>, 'sessionId'>) => ask('anonymisation.addMark', input),
    assignRoster: (roster: InputOf<'anonymisation.assignRoster'>['roster']) => ask('anonymisation.assignRoster', { roster }),
    setDates: (dates: Omit<InputOf<'anonymisation.setDates'>, 'sessionId'>) => ask('anonymisation.setDates', dates),
    setSection: (sectionId: string, target: SectionTarget) => ask('anonymisation.setSection', { sectionId, target }),
  };
}
export type Session = ReturnType<typeof useSession>;
