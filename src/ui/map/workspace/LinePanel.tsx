import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import type { MapLine } from "../model/peopleMap";
import { useStageStore } from "../stage";
import * as s from "./LinePanel.module.css";
import { LineSample } from "./LineSample";
import type { PanelProps } from "./SidePanel";

/** One line in a sentence, and a way to take it out. */
export function LinePanel({ map, actions, isReadOnly, line }: PanelProps & { line: MapLine }) {
  const t = useTranslations("map.lines");
  const stage = useStageStore();
  const nameOf = (id: string) => map.cards.find((each) => each.id === id)?.name || t("noName");
  return (
    <>
      <p className={s.line}>
        <LineSample kind={line.kind} />
        {t(`says.${line.kind}`, { from: nameOf(line.from), to: nameOf(line.to) })}
      </p>
      {!isReadOnly && (
        <Button
          size="small"
          look="danger"
          className={s.remove}
          onClick={() => {
            void actions.removeLine(line);
            stage.setState({ shown: null, wanted: line.from });
          }}
        >
          {t("removeThis")}
        </Button>
      )}
    </>
  );
}
