import ExternalLink from "lucide-react/dist/esm/icons/external-link.mjs";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { DealState } from "../../data/useDeal";
import { Button } from "../../parts/Button";
import { Section } from "../../parts/Section";
import { useSidebarActions } from "../../sidebar/actions";
import { WhoMatters } from "../drawing/WhoMatters";
import { pathToLeader } from "../model/path";
import { whoMatters } from "../model/smallMap";
import { usePathWords } from "../usePathWords";
import { usePeopleMap } from "../usePeopleMap";
import * as s from "./SmallMap.module.css";

/** The relationship map at a glance: who matters, who leads whom, the way to the leader. To be read; the large one is to work on. */
export default function SmallMap({ state }: { state: DealState }) {
  const t = useTranslations("map");
  const openWorkspace = useSidebarActions((actions) => actions.openWorkspace);
  const { map } = usePeopleMap(state);
  const path = useMemo(() => pathToLeader(map), [map]);
  const shown = useMemo(() => whoMatters(map, path), [map, path]);
  const pathWords = usePathWords(map);
  const others = map.cards.length - shown.cards.length;
  return (
    <Section title={t("title")} className={s.section}>
      <p className={s.way}>{t("small.way", { way: pathWords(path) })}</p>
      {shown.cards.length > 0 && (
        <div className={s.map}>
          <WhoMatters map={shown} path={path} />
        </div>
      )}
      <div className={s.foot}>
        <span className={s.others}>{others > 0 && t("small.others", { count: others })}</span>
        {openWorkspace && (
          <Button size="small" onClick={() => openWorkspace("deal", state.opportunityKey, "map")}>
            <ExternalLink size={13} aria-hidden />
            {t("small.open")}
          </Button>
        )}
      </div>
    </Section>
  );
}
