import { useState } from 'react';
import { defaultPaperOptions, type ExportResult, type PaperId, type PaperOptions } from '../../../shared/domain/documents/export.ts';
import { useCommand } from '../../api/queries.ts';

/** What the clerk has chosen, what came of it, and how to go on from there. */
export function useExport(meetingId: string, start: readonly PaperId[]) {
  const [papers, setPapers] = useState<readonly PaperId[]>(start);
  const [options, setOptions] = useState<PaperOptions>(defaultPaperOptions);
  const [folder, setFolder] = useState<string | null>(null);
  const [zip, setZip] = useState(false);
  const [result, setResult] = useState<ExportResult | null>(null);
  const [reason, setReason] = useState('');
  const write = useCommand('documents.exportSet', { errors: 'page' });
  const cancel = useCommand('documents.cancel');
  const run = (more: { overrideReason?: string; existing?: 'ask' | 'number' } = {}) => {
    setReason(more.overrideReason ?? '');
    write.mutate({ meetingId, papers: [...papers], options, folder, zip, ...more }, { onSuccess: setResult });
  };
  return {
    papers,
    choose: (paper: PaperId, isChosen: boolean) => setPapers((before) => (isChosen ? [...before, paper] : before.filter((one) => one !== paper))),
    options,
    setOptions: (part: Partial<PaperOptions>) => setOptions((before) => ({ ...before, ...part })),
    folder,
    setFolder,
    zip,
    setZip,
    result,
    /** As it was given last: a reason that was refused is mended, not typed anew. */
    reason,
    error: write.error,
    isPending: write.isPending,
    start: () => run(),
    /** Adds a number where a file of the name exists. */
    startNumbered: () => run({ existing: 'number', overrideReason: reason }),
    startDespite: (overrideReason: string) => run({ overrideReason }),
    stop: () => cancel.mutate({}),
    forget: () => setResult(null),
  };
}

/** What the panels of the page share. */
export type ExportWork = ReturnType<typeof useExport>;
