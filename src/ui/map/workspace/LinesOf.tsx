import X from "lucide-react/dist/esm/icons/x.mjs";
import { useTranslations } from "use-intl";
import { IconButton } from "../../parts/IconButton";
import type { MapCard, MapLine, PeopleMap } from "../model/peopleMap";
import type { MapActions } from "../useMapActions";
import { LineSample } from "./LineSample";
import * as s from "./LinesOf.module.css";

interface LinesOfProps {
  map: PeopleMap;
  card: MapCard;
  actions: MapActions;
  isReadOnly: boolean;
}

/** Every line of one card in words, each with a way to take it out. The boss has a field of their own. */
export function LinesOf({ map, card, actions, isReadOnly }: LinesOfProps) {
  const t = useTranslations("map.lines");
  const nameOf = (id: string) => map.cards.find((each) => each.id === id)?.name || t("noName");
  const lines = map.lines.filter(
    ({ kind, from, to }) => to === card.id || (from === card.id && kind !== "reports"),
  );
  if (lines.length === 0) return null;
  const words = ({ kind, from, to }: MapLine) => {
    const isFrom = from === card.id;
    return t(isFrom ? `from.${kind}` : `to.${kind}`, { name: nameOf(isFrom ? to : from) });
  };
  return (
    <ul className={s.lines}>
      {lines.map((line) => (
        <li key={line.id} className={s.line}>
          <LineSample kind={line.kind} />
          <span className={s.words}>{words(line)}</span>
          {!isReadOnly && (
            <IconButton
              size="small"
              icon={<X size={14} aria-hidden />}
              label={t("remove", { line: words(line) })}
              onClick={() => void actions.removeLine(line)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
