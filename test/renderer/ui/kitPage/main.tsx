import { StrictMode, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { Button } from '../../../../renderer/ui/Button.tsx';
import { ComboBox } from '../../../../renderer/ui/ComboBox.tsx';
import { ConfirmDialog } from '../../../../renderer/ui/ConfirmDialog.tsx';
import { DateField } from '../../../../renderer/ui/DateField.tsx';
import { FieldErrors } from '../../../../renderer/ui/FieldErrors.tsx';
import { useShortcuts } from '../../../../renderer/ui/keys.ts';
import { NoticeArea } from '../../../../renderer/ui/NoticeArea.tsx';
import { notifyWithUndo } from '../../../../renderer/ui/notices.ts';
import { NumberField } from '../../../../renderer/ui/NumberField.tsx';
import { TextArea } from '../../../../renderer/ui/TextArea.tsx';
import { TextField } from '../../../../renderer/ui/TextField.tsx';
import { useDraftField } from '../../../../renderer/ui/useDraftField.ts';

const choices = [
  { id: 'north', label: '北部地域包括支援センター', kana: 'ほくぶちいきほうかつしえんせんたー' },
  { id: 'yorimichi', label: 'よりみち', kana: 'よりみち' },
];

/** The fields under test, each telling what it was given to `heard`. */
function Kit() {
  const [heard, setHeard] = useState<string[]>([]);
  const [line, setLine] = useState('');
  const [block, setBlock] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const [minutes, setMinutes] = useState<number | null>(null);
  const [agency, setAgency] = useState<string | null>(null);
  const [stored, setStored] = useState('大会議室');
  const [isAsking, setAsking] = useState(false);
  const hear = (words: string) => setHeard((before) => [...before, words]);
  const place = useDraftField(stored, (text) => hear(`場所=${text}`));
  useShortcuts({ 'Alt+N': () => hear('次の議題'), 'Ctrl+1': () => hear('発言'), F7: () => hear('F7'), x: () => hear('x') });
  return (
    <FieldErrors of={{ 'members.0.age': '年代を選んでください' }}>
      <TextField label="発言者" value={line} onChange={setLine} onSubmit={() => hear(`発言者=${line}`)} />
      <TextArea label="内容" value={block} onChange={setBlock} onSubmit={() => hear(`内容=${block}`)} />
      <TextField label="場所" {...place} />
      <TextField label="年代" path="members.0.age" value="" onChange={() => undefined} />
      <DateField label="期限" value={day} onChange={setDay} />
      <NumberField label="予定" unit="分" min={0} max={600} value={minutes} onChange={setMinutes} />
      <ComboBox label="機関" value={agency} onChange={setAgency} choices={choices} />
      <Button onPress={() => setStored('第2会議室')}>よそで変わる</Button>
      <Button onPress={() => setAsking(true)}>削除する</Button>
      <Button onPress={() => notifyWithUndo('会議を削除しました。', () => hear('元に戻した'))}>知らせる</Button>
      <ConfirmDialog isOpen={isAsking} onClose={() => setAsking(false)} title="削除しますか" confirmLabel="消す" isDanger onConfirm={() => hear('消した')}>
        記録も消えます。
      </ConfirmDialog>
      <output aria-label="届いたもの">{heard.join('｜')}</output>
      <output aria-label="値">{JSON.stringify({ day, minutes, agency })}</output>
      <NoticeArea />
    </FieldErrors>
  );
}

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="ja-JP">
        <Kit />
      </I18nProvider>
    </StrictMode>,
  );
