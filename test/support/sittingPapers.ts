import { createDetector, type Detector } from '../../electron/core/anonymisation/detector.ts';
import { fillSample } from '../../electron/core/features/sample/fillSample.ts';
import { playMeeting, type SampleStage } from '../../electron/core/features/sample/meetings.ts';
import { writeDocument } from '../../electron/shell/writeDocument.ts';
import type { LetterForm, LetterInput } from '../../shared/domain/letters/schema.ts';
import { openTestCore, type TestCore } from './openTestCore.ts';

/** The sample's sitting of the day with a desktop that really writes. */
export interface SittingPapers extends TestCore {
  meetingId: string;
  stage: SampleStage;
  /** Keeps a letter as drafted, changed as the test wants it. */
  addLetter<Form extends LetterForm>(form: Form, change?: (letter: Extract<LetterInput, { form: Form }>) => void): Promise<string>;
}

let detector: Detector | undefined;

/** One detector for all tests of a file: loading its dictionary takes longer than any of them. */
function sharedDetector(): Detector {
  detector ??= createDetector();
  return { ...detector, close: async () => undefined };
}

/** Opens the sample's sitting, prepared or played to its frozen record. */
export async function openSittingPapers({ played = false } = {}): Promise<SittingPapers> {
  const test = await openTestCore({ detector: sharedDetector() });
  const { call, ports } = test;
  ports.desktop.saveFile = ({ suggestedName, bytes, folder = ports.paths.documents }) => writeDocument(folder, suggestedName, bytes);
  const { stage, meetingId, dayAfter } = await fillSample(call, '2026-09-24', (minutes) => ports.clock.turn(minutes * 60_000));
  const settings = await call('settings.get', {});
  const paperTexts = { ...settings.paperTexts, senderTitle: '緑川市長', senderName: '緑山 太郎', numberPattern: '福総第〈番号〉号', contactPerson: '浜名', contactPhone: '0299-00-1234' };
  await call('settings.update', { ...settings, paperTexts });
  if (played) await playMeeting(call, stage, meetingId, { soon: dayAfter(8), later: dayAfter(15) });
  return {
    ...test, meetingId, stage,
    async addLetter(form, change) {
      const letter = await call('letters.draft', { meetingId, form });
      // The draft of a form is a letter of that form.
      change?.(letter as Parameters<NonNullable<typeof change>>[0]);
      return (await call('letters.add', { meetingId, letter })).id;
    },
  };
}
