import { Panel } from "@xyflow/react";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import type { PeopleMap } from "../model/peopleMap";
import { useStage, useStageStore } from "../stage";
import * as s from "./LinkingNote.module.css";

/** While a line is being drawn: what is asked for, and the way out. */
export function LinkingNote({ map }: { map: PeopleMap }) {
  const t = useTranslations("map.linking");
  const stage = useStageStore();
  const linking = useStage(({ linking }) => linking);
  const start = map.cards.find(({ id }) => id === linking?.from);
  return (
    <Panel position="top-center">
      <div role="status" className={linking && start ? s.note : undefined}>
        {linking && start && (
          <>
            {t(linking.kind, { name: start.name })}
            <Button size="small" onClick={() => stage.setState({ linking: null, wanted: start.id })}>
              {t("stop")}
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}
