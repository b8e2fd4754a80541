import { ProgressBar } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './States.module.css';

interface Props {
  label: string;
  hideLabel?: boolean;
  value: number;
  max: number;
  /** At the right of the label, e.g. 3 / 12. */
  text?: string;
  tone?: 'ok' | 'warn' | 'stop';
}

/** How far something has come. */
export function Progress({ label, hideLabel = false, value, max, text, tone }: Props) {
  return (
    <ProgressBar aria-label={label} value={value} maxValue={max} {...(text === undefined ? {} : { valueLabel: text })}>
      {({ percentage = 0, valueText }) => (
        <>
          {!hideLabel && (
            <div className={css.progressHead}>
              <span>{label}</span>
              <span>{valueText}</span>
            </div>
          )}
          <div className={css.track}>
            <div className={cx(css.bar, tone && css[tone])} style={{ width: `${percentage}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}
