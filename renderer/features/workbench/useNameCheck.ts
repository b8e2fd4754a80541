import { useEffect, useRef, useState } from 'react';
import type { NameHit } from '../../../shared/domain/anonymisation/schema.ts';
import { call } from '../../api/client.ts';
import { useIsComposing } from '../../ui/composing.ts';

/** Idle time after which typed words are looked through, in milliseconds. */
const PAUSE = 500;

/** Words that left their field before they were looked through (Enter within the pause): whatever shows them next looks at once. */
let unseen = '';

/** 実名の疑い in words that are being typed: asked after a pause, never amid a composition, and only once they were touched. */
export function useNameCheck(text: string, caseId: string | null = null): readonly NameHit[] {
  const isComposing = useIsComposing();
  const first = useRef(text !== '' && text === unseen ? '' : text);
  const waiting = useRef('');
  const [found, setFound] = useState<{ text: string; hits: readonly NameHit[] }>({ text: '', hits: [] });
  useEffect(() => {
    if (text.trim() === '') {
      if (waiting.current !== '') unseen = waiting.current.trim();
      waiting.current = '';
    }
    if (isComposing || text === first.current || text.trim() === '') return undefined;
    waiting.current = text;
    let gone = false;
    const timer = setTimeout(() => {
      // A check that fails must never stand in the way of typing; the words are looked through again at 確定 and 書き出し.
      void call('anonymisation.checkText', { text, caseId }).then((hits) => {
        if (text === unseen) unseen = '';
        if (gone) return;
        waiting.current = '';
        setFound({ text, hits });
      }, () => undefined);
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text, caseId, isComposing]);
  return found.hits.filter((hit) => text.includes(hit.text));
}
