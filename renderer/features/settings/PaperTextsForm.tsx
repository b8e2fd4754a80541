import type { PaperTexts } from '../../../shared/domain/documents/paperTexts.ts';
import { textLines } from '../../../shared/domain/documents/paperTexts.ts';
import { numberText } from '../../../shared/domain/letters/number.ts';
import type { Settings } from '../../../shared/domain/settings/schema.ts';
import { Message } from '../../ui/Message.tsx';
import { SavedBlock, SavedNumber, SavedText } from './SavedFields.tsx';
import css from './Settings.module.css';
import { SettingsForm } from './SettingsForm.tsx';

type TextKey = { [Key in keyof PaperTexts]: PaperTexts[Key] extends string ? Key : never }[keyof PaperTexts];
interface Line {
  key: TextKey;
  label: string;
  rows?: number;
  note?: string;
}

const groups: { title: string; lines: Line[] }[] = [
  {
    title: '発信者と問合せ先',
    lines: [
      { key: 'senderTitle', label: '発信者の職名', note: '例　緑川市長' },
      { key: 'senderName', label: '発信者の氏名' },
      { key: 'numberPattern', label: '文書番号の形', note: '番号の入る所を〈番号〉と書きます。例　福総第〈番号〉号' },
      { key: 'addresseeTitle', label: '誓約書・同意書の宛名', note: '空欄なら発信者の職名です。' },
      { key: 'contactOffice', label: '問合せ先の課・係' },
      { key: 'contactPerson', label: '担当者' },
      { key: 'contactPhone', label: '電話' },
    ],
  },
  {
    title: '開催通知',
    lines: [
      { key: 'noticeWanted', label: '出席をお願いする方' },
      { key: 'noticeBring', label: '持参品（1行に1つ）', rows: 2 },
      { key: 'noticeReply', label: '回答の方法' },
      { key: 'noticeProxy', label: '代理出席' },
    ],
  },
  {
    title: '誓約書',
    lines: [
      { key: 'pledgeBasis', label: '支援会議の根拠' },
      { key: 'pledgeBasisMultilayered', label: '重層的支援会議の根拠' },
      { key: 'pledgeDuties', label: '守ること（1行に1つ）', rows: 6 },
      { key: 'pledgeValidity', label: '有効期間' },
    ],
  },
  {
    title: '同意書',
    lines: [
      { key: 'consentPurpose', label: '目的' },
      { key: 'consentScopes', label: '共有する情報（1行に1つ）', rows: 4 },
      { key: 'consentMethods', label: '共有の方法（1行に1つ）', rows: 2 },
      { key: 'consentValidity', label: '有効期間' },
      { key: 'consentWithdrawal', label: '同意の撤回' },
      { key: 'consentDisadvantage', label: '同意しない場合' },
    ],
  },
  {
    title: '相談受付・申込票',
    lines: [
      { key: 'intakeTopics', label: '相談したい内容（1行に1つ）', rows: 5 },
      { key: 'intakeConsent', label: '署名の上の同意文', rows: 2 },
    ],
  },
  {
    title: '情報提供等協力依頼書',
    lines: [
      { key: 'informationBasis', label: '根拠' },
      { key: 'informationDuty', label: '協力の努力義務の文', rows: 2 },
      { key: 'informationRequests', label: '依頼事項（1行に1つ）', rows: 4 },
      { key: 'informationPurpose', label: '使用目的' },
      { key: 'informationReply', label: '回答の方法' },
    ],
  },
  { title: '会議結果報告', lines: [{ key: 'approvers', label: '決裁欄の役職（上から順に1行に1つ、8つまで）', rows: 4 }] },
];

/** What letters, pledges and consents say in the office's own words; the next paper follows. */
export function PaperTextsForm({ saved }: { saved: Settings }) {
  const lead = <Message tone="warn">最初の文言は見本です。条番号や努力義務の文は、現在の法令と自分の自治体の要綱に照らして確かめてから使ってください。</Message>;
  return (
    <SettingsForm title="通知・誓約・同意の文" saved={saved} lead={lead}>
      {({ settings, save }) => {
        const texts = settings.paperTexts;
        const set = (part: Partial<PaperTexts>) => save({ paperTexts: { ...texts, ...part } });
        const field = ({ key, label, rows, note }: Line) => {
          const shared = { label, path: `paperTexts.${key}`, saved: texts[key], onSave: (text: string) => set({ [key]: text }), ...(note === undefined ? {} : { description: note }) };
          return rows === undefined ? <SavedText key={key} {...shared} /> : <SavedBlock key={key} {...shared} rows={rows} />;
        };
        return (
          <>
            {groups.map(({ title, lines }) => (
              <div key={title} className={css.group}>
                <h3>{title}</h3>
                <div className={css.pair}>{lines.filter((one) => one.rows === undefined).map(field)}</div>
                {lines.filter((one) => one.rows !== undefined).map(field)}
              </div>
            ))}
            <Message tone="info">
              文書番号は「{numberText(texts.numberPattern, 12) || '（番号なし）'}」、決裁欄は「{textLines(texts.approvers).join('・')}」のようになります。
            </Message>
            <div className={css.group}>
              <h3>書き出した文書</h3>
              <SavedNumber
                label="消すように知らせるまでの日数" path="paperTexts.reminderDays" unit="日" min={1} max={365} className={css.short} saved={texts.reminderDays}
                onSave={(reminderDays) => set({ reminderDays })} description="空欄なら知らせません。"
              />
            </div>
          </>
        );
      }}
    </SettingsForm>
  );
}
