import ChevronDown from "lucide-react/dist/esm/icons/chevron-down.mjs";
import { memo, type ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Role } from "../../../method/vocabulary";
import { isEqual } from "../../../records/json";
import type { DealPerson } from "../../../records/people";
import { IconButton } from "../../parts/IconButton";
import type { Deed } from "./deeds";
import { PersonLine } from "./PersonLine";
import * as s from "./PersonRow.module.css";
import { RoleCautions } from "./RoleCautions";
import { RolesMenu } from "./RolesMenu";
import { RoleToggle } from "./RoleToggle";
import { SponsorDeed } from "./SponsorDeed";
import { StanceMark } from "./StanceMark";
import { Suggestion } from "./Suggestion";
import type { SuggestedRole } from "./suggestedRole";
import type { RowHandlers } from "./useRowHandlers";

interface PersonRowProps {
  person: DealPerson;
  suggested: SuggestedRole | null;
  /** Of a sponsor: whether a deed of theirs is known. */
  deed: Deed | null;
  deedOwner: string;
  /** The one row in the tab order; arrows go to the others. */
  isActive: boolean;
  isOpen: boolean;
  isSelected: boolean;
  canSelect: boolean;
  isReadOnly: boolean;
  today: string;
  on: RowHandlers;
  /** Shown below, where the row is open. */
  details: ReactNode;
}

/** Who has a role shows that nobody knows their stance; of the others only what is known is shown. */
const showsStance = ({ roles, tag }: DealPerson) =>
  roles.length > 0 || (tag.stance ?? "unknown") !== "unknown" || tag.influence !== undefined;

/** One person: who they are, the two roles that decide most by one click, all six in a menu, the rest on unfolding. */
export const PersonRow = memo(PersonRowView, ({ details, ...before }, { details: next, ...after }) =>
  details === next ? isEqual(before, after) : false,
);

function PersonRowView({
  person,
  suggested,
  deed,
  deedOwner,
  isActive,
  isOpen,
  isSelected,
  canSelect,
  isReadOnly,
  today,
  on,
  details,
}: PersonRowProps) {
  const t = useTranslations("people");
  const { personKey, name, title, roles } = person;
  const tabIndex = isActive ? 0 : -1;
  const toggle = (role: Role) => (
    <RoleToggle
      bduRole={role}
      isHeld={roles.includes(role)}
      onToggle={(isOn) => on.role(personKey, role, isOn)}
      isReadOnly={isReadOnly}
      tabIndex={tabIndex}
    />
  );
  return (
    <tr
      tabIndex={tabIndex}
      aria-label={title ? `${name}, ${title}` : name}
      aria-selected={canSelect ? isSelected : undefined}
      data-person={personKey}
      className={s.row}
      onFocus={() => on.focus(personKey)}
      onClick={(event) => {
        const isRange = event.shiftKey;
        if (!canSelect || !(isRange || event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        on.select(personKey, isRange);
      }}
    >
      <td className={s.cell}>
        <div className={s.head}>
          {canSelect && (
            // The whole field around the small box can be pressed.
            <label className={s.choose}>
              <input
                type="checkbox"
                className={s.box}
                aria-label={t("select", { name })}
                checked={isSelected}
                tabIndex={tabIndex}
                data-row-control
                onClick={(event) => {
                  event.stopPropagation();
                  on.select(personKey, event.shiftKey);
                }}
                onChange={() => {}}
              />
            </label>
          )}
          <PersonLine person={person} />
          {showsStance(person) && <StanceMark tag={person.tag} tabIndex={tabIndex} />}
          <IconButton
            size="small"
            className={s.fold}
            label={t("detailsOf", { name })}
            icon={<ChevronDown size={14} aria-hidden />}
            aria-expanded={isOpen}
            data-row-control
            tabIndex={tabIndex}
            onClick={() => on.open(personKey, !isOpen)}
          />
        </div>
        <div className={s.roles}>
          {toggle("KDL")}
          {toggle("SPONSOR")}
          <RolesMenu
            name={name}
            roles={roles}
            onToggle={(role, isOn) => on.role(personKey, role, isOn)}
            ownRoles={person.ownRoles}
            onToggleOwn={(id, isOn) => on.ownRole(personKey, id, isOn)}
            isReadOnly={isReadOnly}
            tabIndex={tabIndex}
          />
        </div>
        <div className={s.notes}>
          {suggested && !isReadOnly && (
            <Suggestion
              crmRole={person.crmRole}
              suggested={suggested}
              onAccept={() => on.accept(personKey, suggested)}
              onDismiss={() => on.dismiss(personKey, person.crmRole)}
              tabIndex={tabIndex}
            />
          )}
          <RoleCautions roles={roles} side={person.details.side ?? "customer"} isFull={isOpen} />
          {deed && (
            <SponsorDeed
              name={name}
              deed={deed}
              deedOwner={deedOwner}
              today={today}
              isReadOnly={isReadOnly}
              tabIndex={tabIndex}
              onSave={(given) => on.deed(personKey, given)}
            />
          )}
        </div>
        {isOpen && <div className={s.details}>{details}</div>}
      </td>
    </tr>
  );
}
