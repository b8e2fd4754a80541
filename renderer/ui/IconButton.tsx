import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import css from './Button.module.css';
import { cx } from './cx.ts';
import popover from './Popover.module.css';

interface Props {
  /** Read aloud and shown on hover and focus: an icon alone says nothing. */
  label: string;
  icon: LucideIcon;
  onPress?(): void;
  size?: 'small' | 'medium';
  tone?: 'quiet' | 'secondary' | 'danger';
  isDisabled?: boolean;
  className?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with an icon, for places where the same action stands on every row. */
export function IconButton({ label, icon: Icon, size = 'small', tone = 'quiet', className, buttonRef, ...rest }: Props) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton
        {...rest}
        {...(buttonRef ? { ref: buttonRef } : {})}
        aria-label={label}
        className={cx(css.button, css.icon, tone !== 'secondary' && css[tone], size === 'small' && css.small, className)}
      >
        <Icon size={18} aria-hidden />
      </AriaButton>
      <Tooltip offset={4} className={cx(popover.tooltip)}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
