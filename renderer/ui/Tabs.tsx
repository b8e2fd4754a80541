import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from './cx.ts';
import css from './Tabs.module.css';

interface Props<Id extends string> {
  label: string;
  tabs: readonly { id: NoInfer<Id>; label: ReactNode; content: ReactNode }[];
  selected?: Id;
  onSelect?(id: NoInfer<Id>): void;
  className?: string | undefined;
}

/** Sheets of one thing, one visible at a time. */
export function Tabs<Id extends string = string>({ label, tabs, selected, onSelect, className }: Props<Id>) {
  return (
    <AriaTabs
      className={cx(css.tabs, className)}
      {...(selected === undefined ? {} : { selectedKey: selected })}
      onSelectionChange={(key) => {
        const tab = tabs.find((each) => each.id === key);
        if (tab) onSelect?.(tab.id);
      }}
    >
      <TabList aria-label={label} className={cx(css.list)}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={cx(css.tab)}>
            {tab.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={cx(css.panel)}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
