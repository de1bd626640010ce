import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { useSidebarActions } from "../actions";
import { usePage } from "../page/store";
import { Banner } from "./Banner";

/** The rep opened the sidebar where it leaves the page too little room: the side panel has more. */
export function TightNotice() {
  const t = useTranslations("shell");
  const isTight = usePage(({ status, dock }) => status === "live" && dock?.isTight === true);
  const openSidePanel = useSidebarActions((actions) => actions.openSidePanel);
  if (!isTight || !openSidePanel) return null;
  return (
    <Banner>
      {t("banner.tight")}{" "}
      <Button size="small" look="quiet" onClick={openSidePanel}>
        {t("menu.sidePanel")}
      </Button>
    </Banner>
  );
}
