import { judgePassphrase, normalisePassphrase } from '../../../shared/domain/store/passphrase.ts';
import { Progress } from '../../ui/Progress.tsx';
import css from './Entrance.module.css';
import { PassphraseField } from './PassphraseField.tsx';

/** A new passphrase while it is being typed, twice because it is covered. */
export interface PassphraseDraft {
  first: string;
  again: string;
}

/** Nothing typed yet. */
export const noPassphrase: PassphraseDraft = { first: '', again: '' };

/** May it be sent? The door decides again. */
export function isPassphraseReady({ first, again }: PassphraseDraft, known: readonly string[]): boolean {
  return judgePassphrase(first, known).acceptable && normalisePassphrase(first) === normalisePassphrase(again);
}

interface Props {
  value: PassphraseDraft;
  onChange(draft: PassphraseDraft): void;
  /** Words anyone would try first here: municipality, department, name. */
  known: readonly string[];
  /** Path of the passphrase in the operation's input. */
  path: string;
  label?: string;
  autoFocus?: boolean;
}

/** Two fields and a bar that says how strong it is and what is missing. */
export function NewPassphrase({ value, onChange, known, path, label = 'パスフレーズ', autoFocus = false }: Props) {
  const verdict = judgePassphrase(value.first, known);
  const differs = value.again !== '' && !normalisePassphrase(value.first).startsWith(normalisePassphrase(value.again));
  const tone = verdict.strength === '弱い' ? 'stop' : verdict.strength === '強い' ? 'ok' : undefined;
  return (
    <div className={css.form}>
      <PassphraseField
        label={label}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
        path={path}
        autoFocus={autoFocus}
        description="12文字以上。関係のない言葉をローマ字などでいくつかつなげると、覚えやすく破られにくくなります（例の形：yasai-jampu-kirin-5）。"
      />
      {value.first !== '' && (
        <div aria-live="polite">
          <Progress label="強さ" value={verdict.fill} max={1} text={verdict.strength} {...(tone ? { tone } : {})} />
          {verdict.reasons.map((reason) => (
            <p key={reason} className={css.place}>
              {reason}
            </p>
          ))}
        </div>
      )}
      <PassphraseField
        label={`${label}（もう一度）`}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        error={differs ? '上の欄と違います。' : undefined}
      />
    </div>
  );
}
