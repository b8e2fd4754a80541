import { X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import css from './NoticeArea.module.css';
import { dismiss, type ShownNotice, useNotices } from './notices.ts';

/** Milliseconds a notice stays that needs no answer: long enough to be read twice. */
const stay = 8000;

/** Where notices appear; once in the frame. */
export function NoticeArea() {
  const notices = useNotices();
  return (
    <div className={css.region} aria-live="polite" data-react-aria-top-layer="true">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeLine({ notice }: { notice: ShownNotice }) {
  const { id, tone, action } = notice;
  const goes = tone !== 'stop' && !notice.untilLeft;
  useEffect(() => {
    if (!goes) return undefined;
    const timer = setTimeout(() => dismiss(id), stay);
    return () => clearTimeout(timer);
  }, [id, goes]);
  return (
    <div className={cx(css.notice, tone !== 'ok' && css[tone])} role={tone === 'stop' ? 'alert' : 'status'}>
      <p>{notice.text}</p>
      {action && (
        <Button
          size="small"
          onPress={() => {
            dismiss(id);
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label="閉じる" icon={X} onPress={() => dismiss(id)} />
    </div>
  );
}
