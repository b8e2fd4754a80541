import { Ellipsis, type LucideIcon } from 'lucide-react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import css from './Popover.module.css';

/** One line of a menu; `'-'` draws a line between groups. */
export type MenuLine =
  | '-'
  | { label: string; onAction(): void; icon?: LucideIcon; shortcut?: string; note?: string; isDanger?: boolean; isDisabled?: boolean };

interface Props {
  /** Words on the button; with `iconOnly` they are read aloud only. */
  label: string;
  lines: readonly MenuLine[];
  icon?: LucideIcon;
  iconOnly?: boolean;
  size?: 'small' | 'medium';
  tone?: 'quiet' | 'secondary';
}

/** A button that opens a list of actions. */
export function Menu({ label, lines, icon = Ellipsis, iconOnly = false, size = 'small', tone = 'quiet' }: Props) {
  return (
    <MenuTrigger>
      {iconOnly ? (
        <IconButton label={label} icon={icon} size={size} tone={tone} />
      ) : (
        <Button size={size} tone={tone} icon={icon}>
          {label}
        </Button>
      )}
      <Popover className={cx(css.popover)} offset={4}>
        <AriaMenu className={cx(css.list)} aria-label={label}>
          {lines.map((line, index) => (line === '-' ? <Separator key={`line-${index}`} className={cx(css.separator)} /> : <Line key={line.label} line={line} />))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Line({ line }: { line: Exclude<MenuLine, '-'> }) {
  const Icon = line.icon;
  return (
    <MenuItem
      textValue={line.label}
      onAction={line.onAction}
      isDisabled={line.isDisabled ?? false}
      className={cx(css.item, line.isDanger && css.danger)}
    >
      {Icon && <Icon size={16} aria-hidden />}
      <span className={css.words}>{line.label}</span>
      {line.note && <span className={css.note}>{line.note}</span>}
      {line.shortcut && <kbd className={css.side}>{line.shortcut}</kbd>}
    </MenuItem>
  );
}
