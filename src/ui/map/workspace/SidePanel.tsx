import X from "lucide-react/dist/esm/icons/x.mjs";
import { useTranslations } from "use-intl";
import type { DealPerson } from "../../../records/people";
import type { DealState } from "../../data/useDeal";
import { IconButton } from "../../parts/IconButton";
import type { PeopleMap } from "../model/peopleMap";
import { useStage, useStageStore } from "../stage";
import type { MapActions } from "../useMapActions";
import { GapPanel } from "./GapPanel";
import { LinePanel } from "./LinePanel";
import { OwnerPanel } from "./OwnerPanel";
import { PersonPanel } from "./PersonPanel";
import * as s from "./SidePanel.module.css";

export interface PanelProps {
  state: DealState;
  people: readonly DealPerson[];
  map: PeopleMap;
  actions: MapActions;
  isReadOnly: boolean;
}

/** What is known of the card or line that was pressed; gone when nothing is. */
export function SidePanel(props: PanelProps) {
  const t = useTranslations("map.panel");
  const stage = useStageStore();
  const shown = useStage(({ shown }) => shown);
  const card = shown?.kind === "card" ? props.map.cards.find(({ id }) => id === shown.id) : undefined;
  const line = shown?.kind === "line" ? props.map.lines.find(({ id }) => id === shown.id) : undefined;
  if (!card && !line) return null;
  const person = props.people.find(({ personKey }) => personKey === card?.id);
  const title = card ? card.name || t("noName") : t("line");
  return (
    <aside className={s.panel} aria-label={title} key={card?.id ?? line?.id}>
      <header className={s.head}>
        <h2 className={s.title}>{title}</h2>
        <IconButton
          size="small"
          icon={<X size={16} aria-hidden />}
          label={t("close")}
          onClick={() => stage.setState({ shown: null, wanted: card?.id ?? null })}
        />
      </header>
      <div className={s.content}>
        {line && <LinePanel {...props} line={line} />}
        {card?.kind === "owner" && <OwnerPanel {...props} card={card} />}
        {card?.kind === "gap" && person && <GapPanel {...props} gap={person} />}
        {card?.kind === "person" && person && <PersonPanel {...props} card={card} person={person} />}
      </div>
    </aside>
  );
}
