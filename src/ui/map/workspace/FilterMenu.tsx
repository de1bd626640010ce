import Filter from "lucide-react/dist/esm/icons/funnel.mjs";
import { useTranslations } from "use-intl";
import { ROLES, STANCES } from "../../../method/vocabulary";
import { plainName } from "../../../records/samePerson";
import { useMethodTexts } from "../../data/method";
import { Button } from "../../parts/Button";
import { Popover } from "../../parts/Popover";
import { ToggleButton } from "../../parts/ToggleButton";
import { isFiltering, type MapFilter, noFilter } from "../model/filter";
import type { PeopleMap } from "../model/peopleMap";
import * as s from "./FilterMenu.module.css";

interface FilterMenuProps {
  map: PeopleMap;
  filter: MapFilter;
  onFilter: (filter: MapFilter) => void;
}

const toggled = <T,>(set: ReadonlySet<T>, member: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(member)) next.add(member);
  return next;
};

/** Looks for those with a role, with a stance, or in touch with one of ours. */
export function FilterMenu({ map, filter, onFilter }: FilterMenuProps) {
  const t = useTranslations("map.filter");
  const { common } = useMethodTexts();
  const count = filter.roles.size + filter.stances.size + filter.owners.size;
  const owners = new Map(
    map.cards.flatMap(({ owner }) => (plainName(owner) ? [[plainName(owner), owner] as const] : [])),
  );
  return (
    <Popover
      label={t("label")}
      placement="bottom-start"
      trigger={
        <Button size="small">
          <Filter size={14} aria-hidden />
          {count > 0 ? t("openWith", { count }) : t("open")}
        </Button>
      }
    >
      <div className={s.filter}>
        <fieldset className={s.group}>
          <legend className={s.legend}>{t("roles")}</legend>
          {ROLES.map((role) => (
            <ToggleButton
              key={role}
              isOn={filter.roles.has(role)}
              onClick={() => onFilter({ ...filter, roles: toggled(filter.roles, role) })}
            >
              {common.roles[role]?.name ?? role}
            </ToggleButton>
          ))}
        </fieldset>
        <fieldset className={s.group}>
          <legend className={s.legend}>{t("stances")}</legend>
          {STANCES.map((stance) => (
            <ToggleButton
              key={stance}
              isOn={filter.stances.has(stance)}
              onClick={() => onFilter({ ...filter, stances: toggled(filter.stances, stance) })}
            >
              {common.stances[stance].name}
            </ToggleButton>
          ))}
        </fieldset>
        {owners.size > 0 && (
          <fieldset className={s.group}>
            <legend className={s.legend}>{t("owners")}</legend>
            {[...owners].map(([plain, name]) => (
              <ToggleButton
                key={plain}
                isOn={filter.owners.has(plain)}
                onClick={() => onFilter({ ...filter, owners: toggled(filter.owners, plain) })}
              >
                {name}
              </ToggleButton>
            ))}
          </fieldset>
        )}
        {isFiltering(filter) && (
          <Button size="small" className={s.clear} onClick={() => onFilter(noFilter)}>
            {t("clear")}
          </Button>
        )}
      </div>
    </Popover>
  );
}
