import * as Ariakit from "@ariakit/react";
import { IntlProvider, useTranslations } from "use-intl";
import * as z from "zod/mini"; import Dexie from "dexie"; import {create} from "zustand"; import {useLiveQuery} from "dexie-react-hooks";
z.config({ jitless: true });
console.log(z.object({a:z.string()}), Dexie, create, useLiveQuery);
function A(){const t=useTranslations();return <><Ariakit.TabProvider><Ariakit.TabList><Ariakit.Tab>{t("x")}</Ariakit.Tab></Ariakit.TabList><Ariakit.TabPanel/></Ariakit.TabProvider>
<Ariakit.DialogProvider><Ariakit.Dialog/></Ariakit.DialogProvider><Ariakit.MenuProvider><Ariakit.MenuButton/><Ariakit.Menu><Ariakit.MenuItem/></Ariakit.Menu></Ariakit.MenuProvider>
<Ariakit.ComboboxProvider><Ariakit.Combobox/><Ariakit.ComboboxPopover><Ariakit.ComboboxItem/></Ariakit.ComboboxPopover></Ariakit.ComboboxProvider>
<Ariakit.TooltipProvider><Ariakit.TooltipAnchor/><Ariakit.Tooltip/></Ariakit.TooltipProvider></>}
export default function P(){return <IntlProvider locale="en" messages={{x:"hi {n, plural, one {#} other {#}}"}}><A/></IntlProvider>}
