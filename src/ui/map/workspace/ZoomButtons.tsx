import { Panel, useReactFlow } from "@xyflow/react";
import Maximize from "lucide-react/dist/esm/icons/maximize.mjs";
import Minus from "lucide-react/dist/esm/icons/minus.mjs";
import Plus from "lucide-react/dist/esm/icons/plus.mjs";
import { useTranslations } from "use-intl";
import { IconButton } from "../../parts/IconButton";
import { fit } from "../canvas/zoom";
import * as s from "./ZoomButtons.module.css";

/** Nearer, farther, all of it. */
export function ZoomButtons() {
  const t = useTranslations("map.zoom");
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  return (
    <Panel position="bottom-left">
      <fieldset className={s.buttons} aria-label={t("label")}>
        <IconButton icon={<Plus size={16} aria-hidden />} label={t("in")} onClick={() => void zoomIn()} />
        <IconButton icon={<Minus size={16} aria-hidden />} label={t("out")} onClick={() => void zoomOut()} />
        <IconButton
          icon={<Maximize size={15} aria-hidden />}
          label={t("fit")}
          onClick={() => void fitView(fit)}
        />
      </fieldset>
    </Panel>
  );
}
