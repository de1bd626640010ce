import ChevronDown from "lucide-react/dist/esm/icons/chevron-down.mjs";
import { useTranslations } from "use-intl";
import type { Role } from "../../../method/vocabulary";
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

export interface PersonRowProps {
  person: DealPerson;
  suggested: SuggestedRole | null;
  /** Of a sponsor: whether a deed of theirs is known. */
  deed: Deed | null;
  deedOwner: string;
  /** The one row in the tab order; arrows go to the others. */
  isActive: boolean;
  isOpen: boolean;
  isReadOnly: boolean;
  today: string;
  onFocus: () => void;
  onOpen: (isOpen: boolean) => void;
  onRole: (role: Role, on: boolean) => void;
  onAccept: (suggested: SuggestedRole) => void;
  onDismiss: () => void;
  onDeed: (deed: { words: string; date: string; isWritten: boolean }) => void;
  children: React.ReactNode;
}

/** Who has a role shows that nobody knows their stance; of the others only what is known is shown. */
const showsStance = ({ roles, tag }: DealPerson) =>
  roles.length > 0 || (tag.stance ?? "unknown") !== "unknown" || tag.influence !== undefined;

/** One person: who they are, the two roles that decide most by one click, all six in a menu, the rest on unfolding. */
export function PersonRow({
  person,
  suggested,
  deed,
  isActive,
  isOpen,
  isReadOnly,
  ...rest
}: PersonRowProps) {
  const t = useTranslations("people");
  const { personKey, name, title, roles } = person;
  const tabIndex = isActive ? 0 : -1;
  const toggle = (role: Role) => (
    <RoleToggle
      bduRole={role}
      isHeld={roles.includes(role)}
      onToggle={(on) => rest.onRole(role, on)}
      isReadOnly={isReadOnly}
      tabIndex={tabIndex}
    />
  );
  return (
    <tr
      tabIndex={tabIndex}
      aria-label={title ? `${name}, ${title}` : name}
      data-person={personKey}
      className={s.row}
      onFocus={rest.onFocus}
    >
      <td className={s.cell}>
        <div className={s.head}>
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
            onClick={() => rest.onOpen(!isOpen)}
          />
        </div>
        <div className={s.roles}>
          {toggle("KDL")}
          {toggle("SPONSOR")}
          <RolesMenu
            name={name}
            roles={roles}
            onToggle={rest.onRole}
            isReadOnly={isReadOnly}
            tabIndex={tabIndex}
          />
        </div>
        <div className={s.notes}>
          {suggested && !isReadOnly && (
            <Suggestion
              crmRole={person.crmRole}
              suggested={suggested}
              onAccept={() => rest.onAccept(suggested)}
              onDismiss={rest.onDismiss}
              tabIndex={tabIndex}
            />
          )}
          <RoleCautions roles={roles} side={person.details.side ?? "customer"} isFull={isOpen} />
          {deed && (
            <SponsorDeed
              name={name}
              deed={deed}
              deedOwner={rest.deedOwner}
              today={rest.today}
              isReadOnly={isReadOnly}
              tabIndex={tabIndex}
              onSave={rest.onDeed}
            />
          )}
        </div>
        {isOpen && <div className={s.details}>{rest.children}</div>}
      </td>
    </tr>
  );
}
