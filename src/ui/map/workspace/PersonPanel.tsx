import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { ROLES } from "../../../method/vocabulary";
import { type DealPerson, peopleOfDeal } from "../../../records/people";
import { lazyView } from "../../data/lazyView";
import { Button } from "../../parts/Button";
import { Combobox } from "../../parts/Combobox";
import { Section } from "../../parts/Section";
import { SkeletonLines } from "../../parts/Skeleton";
import { TextField } from "../../parts/TextField";
import { RoleToggle } from "../../sidebar/people/RoleToggle";
import { usePeopleActions } from "../../sidebar/people/usePeopleActions";
import { routeTo } from "../../workspace/route";
import { type MapCard, wouldCircle } from "../model/peopleMap";
import { useStageStore } from "../stage";
import { LinesOf } from "./LinesOf";
import * as s from "./PersonPanel.module.css";
import type { PanelProps } from "./SidePanel";

const PersonDetails = lazyView<Parameters<typeof import("../../sidebar/people/PersonDetails")["default"]>[0]>(
  () => import("../../sidebar/people/PersonDetails"),
  "personPanel",
  "forget",
);

interface PersonPanelProps extends PanelProps {
  card: MapCard;
  person: DealPerson;
}

/** One person: roles, whom they lead, follow and sway, where they belong, and all that else is kept of them. */
export function PersonPanel({ state, map, actions, isReadOnly, card, person }: PersonPanelProps) {
  const t = useTranslations("map.panel");
  const stage = useStageStore();
  const peopleActions = usePeopleActions(state.opportunityKey);
  const { personKey, details } = person;
  const accountKey = state.stored?.opportunity.accountKey;
  const isOurs = card.side === "ours";
  const bosses = map.cards.filter(
    (each) =>
      each.id !== personKey &&
      each.kind !== "owner" &&
      (each.side === "ours") === isOurs &&
      !wouldCircle(map, personKey, each.id),
  );
  return (
    <>
      {card.title && <p className={s.title}>{card.title}</p>}
      {!isOurs && (
        <fieldset className={s.roles} aria-label={t("roles")}>
          {ROLES.map((role) => (
            <RoleToggle
              key={role}
              bduRole={role}
              isHeld={person.roles.includes(role)}
              onToggle={(on) => actions.setRole(personKey, role, on)}
              isReadOnly={isReadOnly}
              tabIndex={0}
            />
          ))}
        </fieldset>
      )}
      <Combobox
        label={t("reportsTo")}
        value={details.reportsTo ?? null}
        options={bosses.map(({ id, name, title }) => ({ value: id, label: name, detail: title }))}
        emptyLabel={t("nobody")}
        isReadOnly={isReadOnly}
        onChoose={(boss) => void actions.editPerson(personKey, { reportsTo: boss })}
      />
      <LinesOf map={map} card={card} actions={actions} isReadOnly={isReadOnly} />
      {!isReadOnly && !isOurs && (
        <div className={s.draw}>
          {(["influence", "conflict"] as const).map((kind) => (
            <Button
              key={kind}
              size="small"
              onClick={() => stage.setState({ linking: { from: personKey, kind }, wanted: personKey })}
            >
              {t(`draw.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      <div className={s.pair}>
        <TextField
          label={t("organisation")}
          value={details.organisation ?? ""}
          isReadOnly={isReadOnly}
          onSave={(text) => void actions.editPerson(personKey, { organisation: text.trim() || null })}
        />
        <TextField
          label={t("site")}
          value={details.site ?? ""}
          isReadOnly={isReadOnly}
          onSave={(text) => void actions.editPerson(personKey, { site: text.trim() || null })}
        />
      </div>
      {accountKey && !isOurs && (
        <a className={s.account} href={routeTo("account", accountKey)}>
          {t("account")}
        </a>
      )}
      <Section title={t("details")} level={3} startsOpen={!isOurs}>
        {state.stored && (
          <Suspense fallback={<SkeletonLines lines={6} />}>
            <PersonDetails
              person={person}
              people={peopleOfDeal(state.stored)}
              stored={state.stored}
              actions={peopleActions}
              isReadOnly={isReadOnly}
              today={state.today}
              hasPlaceElsewhere
            />
          </Suspense>
        )}
      </Section>
    </>
  );
}
