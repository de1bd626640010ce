import { Tab, TabList, TabPanel, TabProvider } from "@ariakit/react/tab";
import type { ReactNode } from "react";
import * as s from "./Tabs.module.css";

export interface TabItem {
  id: string;
  label: string;
  icon?: ReactNode;
  panel: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: TabItem[];
  selected: string;
  onSelect: (id: string) => void;
}

/** Only the open panel is mounted: a closed one costs neither script nor live queries. */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  return (
    <TabProvider selectedId={selected} setSelectedId={(id) => id && onSelect(id)}>
      <TabList aria-label={label} className={s.list}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={s.tab}>
            {tab.icon}
            <span className={s.label}>{tab.label}</span>
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} tabId={tab.id} className={s.panel} unmountOnHide focusable={false}>
          {tab.panel}
        </TabPanel>
      ))}
    </TabProvider>
  );
}
