import { Plus, Trash2 } from 'lucide-react';
import type { LetterInput } from '../../../shared/domain/letters/schema.ts';
import { useOperation } from '../../api/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../ui/Checkbox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import css from './Documents.module.css';

type Of<Form extends LetterInput['form']> = Extract<LetterInput, { form: Form }>;
interface Props<Form extends LetterInput['form']> {
  meetingId: string;
  letter: Of<Form>;
  onChange(letter: LetterInput): void;
}

/** What each form says besides its head. */
export function LetterBody({ letter, ...rest }: { meetingId: string; letter: LetterInput; onChange(letter: LetterInput): void }) {
  if (letter.form === 'F01') return <NoticeBody letter={letter} {...rest} />;
  return letter.form === 'F14' ? <DispatchBody letter={letter} {...rest} /> : <RequestBody letter={letter} {...rest} />;
}

function NoticeBody({ letter, onChange }: Props<'F01'>) {
  const { body } = letter;
  const set = (part: Partial<typeof body>) => onChange({ ...letter, body: { ...body, ...part } });
  return (
    <>
      <TextField label="出席をお願いする方" value={body.wanted} onChange={(wanted) => set({ wanted })} />
      <TextArea label="持参品（1行に1つ）" rows={2} value={body.bring} onChange={(bring) => set({ bring })} />
      <TextField label="資料の扱い" value={body.papers} onChange={(papers) => set({ papers })} />
      <div className={css.pair}>
        <TextField label="回答の方法" value={body.replyHow} onChange={(replyHow) => set({ replyHow })} />
        <TextField label="代理出席" value={body.proxy} onChange={(proxy) => set({ proxy })} />
      </div>
    </>
  );
}

function useCaseChoices(meetingId: string) {
  const items = useOperation('agenda.listItems', { meetingId });
  return (items.data ?? []).flatMap((item) => (item.caseId && item.caseCode ? [{ id: item.caseId, label: item.caseCode }] : []));
}

function DispatchBody({ meetingId, letter, onChange }: Props<'F14'>) {
  const cases = useCaseChoices(meetingId);
  const { body } = letter;
  const set = (part: Partial<typeof body>) => onChange({ ...letter, body: { ...body, ...part } });
  return (
    <>
      <div className={css.pair}>
        <TextField label="依頼先の機関（名簿にない場合）" value={body.agency} onChange={(agency) => set({ agency })} />
        <TextField label="長の職名" value={body.headTitle} onChange={(headTitle) => set({ headTitle })} placeholder="例　学部長" />
        <TextField label="派遣をお願いする助言者" value={body.advisor} onChange={(advisor) => set({ advisor })} />
      </div>
      <TextArea label="助言してほしいこと（1行に1つ）" rows={2} value={body.requests} onChange={(requests) => set({ requests })} />
      <CheckboxGroup label="事例（ケース番号だけを書きます）" value={body.caseIds} onChange={(caseIds) => set({ caseIds })} choices={cases} />
      <div className={css.pair}>
        <TextField label="事例の概要" value={body.outline} onChange={(outline) => set({ outline })} />
        <TextField label="謝金" value={body.fee} onChange={(fee) => set({ fee })} />
        <TextField label="旅費" value={body.travel} onChange={(travel) => set({ travel })} />
      </div>
      <TextField label="守秘の取扱い" value={body.secrecy} onChange={(secrecy) => set({ secrecy })} />
      <TextArea label="添付書類（1行に1つ）" rows={2} value={body.enclosures} onChange={(enclosures) => set({ enclosures })} />
    </>
  );
}

function RequestBody({ meetingId, letter, onChange }: Props<'F20'>) {
  const cases = useCaseChoices(meetingId);
  const { body } = letter;
  const set = (part: Partial<typeof body>) => onChange({ ...letter, body: { ...body, ...part } });
  const setRequest = (at: number, part: Partial<(typeof body.requests)[number]>) => set({ requests: body.requests.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <>
      <Select label="ケース番号（対象者は、封入した別紙で示します）" value={body.caseId} onChange={(caseId) => set({ caseId })} choices={cases} />
      <div role="group" aria-label="依頼事項" className={css.rows}>
        {body.requests.map((request, index) => (
          <div key={index} className={css.asked}>
            <Checkbox aria-label={`依頼事項${index + 1}を求める`} isSelected={request.checked} onChange={(checked) => setRequest(index, { checked })}>{''}</Checkbox>
            <TextField label={`依頼事項${index + 1}`} hideLabel value={request.text} onChange={(text) => setRequest(index, { text })} />
            <IconButton label={`依頼事項${index + 1}を消す`} icon={Trash2} size="small" tone="quiet" onPress={() => set({ requests: body.requests.filter((_, at) => at !== index) })} />
          </div>
        ))}
        {body.requests.length < 20 && <Button size="small" tone="quiet" icon={Plus} onPress={() => set({ requests: [...body.requests, { text: '', checked: true }] })}>依頼事項を加える</Button>}
      </div>
      <div className={css.pair}>
        <TextField label="使用目的" value={body.purpose} onChange={(purpose) => set({ purpose })} />
        <TextField label="回答の方法" value={body.replyHow} onChange={(replyHow) => set({ replyHow })} />
      </div>
    </>
  );
}
