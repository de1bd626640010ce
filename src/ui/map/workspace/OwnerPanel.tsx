import { useTranslations } from "use-intl";
import type { MapCard } from "../model/peopleMap";
import { LinesOf } from "./LinesOf";
import * as s from "./OwnerPanel.module.css";
import type { PanelProps } from "./SidePanel";

/** One of ours who is named as owner of relationships and has no entry of their own. */
export function OwnerPanel({ map, actions, isReadOnly, card }: PanelProps & { card: MapCard }) {
  const t = useTranslations("map.panel");
  return (
    <>
      <p className={s.note}>{t("ownerNote")}</p>
      <LinesOf map={map} card={card} actions={actions} isReadOnly={isReadOnly} />
    </>
  );
}
