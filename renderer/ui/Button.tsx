import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import css from './Button.module.css';
import { cx } from './cx.ts';

/** `primary` once per screen; `danger` for what takes something away, `dangerPrimary` to confirm it in a dialog. */
export interface ButtonProps {
  children: ReactNode;
  onPress?(): void;
  tone?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'dangerPrimary';
  size?: 'small' | 'medium' | 'large';
  icon?: LucideIcon;
  /** Shown as a hint only; the page registers it with `useShortcuts`. */
  shortcut?: string;
  /** Submits the form around it. */
  type?: 'button' | 'submit';
  /** The id of that form, when the button stands outside of it. */
  form?: string;
  isDisabled?: boolean;
  /** Work is under way: the button stays focused but does nothing. */
  isPending?: boolean;
  autoFocus?: boolean;
  className?: string | undefined;
  buttonRef?: Ref<HTMLButtonElement>;
  'aria-label'?: string;
  'aria-expanded'?: boolean;
}

/** A button with words on it. */
export function Button({ children, tone = 'secondary', size = 'medium', icon: Icon, shortcut, buttonRef, className, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(buttonRef ? { ref: buttonRef } : {})}
      {...(shortcut ? { 'aria-keyshortcuts': shortcut.replace('Ctrl', 'Control') } : {})}
      className={cx(css.button, tone !== 'secondary' && css[tone], size !== 'medium' && css[size], className)}
    >
      {Icon && <Icon size={size === 'small' ? 16 : 18} aria-hidden />}
      {children}
      {shortcut && (
        <kbd className={css.shortcut} aria-hidden>
          {shortcut}
        </kbd>
      )}
    </AriaButton>
  );
}
