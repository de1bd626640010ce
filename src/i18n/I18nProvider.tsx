import type { ReactNode } from "react";
import { IntlProvider } from "use-intl";
import { useI18n } from "./store";

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function I18nProvider({ children }: { children: ReactNode }) {
  const { language, messages } = useI18n();
  return (
    <IntlProvider locale={language} messages={messages} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
