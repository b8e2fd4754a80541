import { CircleAlert, CircleCheck, Info, OctagonAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import css from './States.module.css';

const looks = {
  info: { icon: Info, frame: css.messageInfo },
  ok: { icon: CircleCheck, frame: css.messageOk },
  warn: { icon: CircleAlert, frame: css.messageWarn },
  stop: { icon: OctagonAlert, frame: css.messageStop },
};

interface Props {
  tone: keyof typeof looks;
  children: ReactNode;
  /** A button at the right end. */
  action?: ReactNode;
}

/** A sentence that stays on the page until its reason is gone. */
export function Message({ tone, children, action }: Props) {
  const { icon: Icon, frame } = looks[tone];
  return (
    <div className={cx(css.message, frame)} role={tone === 'stop' ? 'alert' : 'status'}>
      <Icon size={20} aria-hidden />
      <div>{children}</div>
      {action}
    </div>
  );
}
