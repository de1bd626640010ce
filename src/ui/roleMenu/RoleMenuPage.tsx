import { ownPage } from "../settings/OwnPage";
import { sendToPage } from "../sidebar/page/connect";
import { useTarget } from "../sidebar/page/store";
import { PersonPeek } from "./PersonPeek";
import { TargetMenu } from "./TargetMenu";

const tellHeight = (height: number) => sendToPage("menuSize", { height });
const close = () => sendToPage("menuClose", {});
const edit = () => sendToPage("menuEdit", {});

/** Kept warm and hidden beside the CRM page; shows the contact whose chip was pressed or is pointed at. */
function Shown() {
  const target = useTarget((store) => store.target);
  if (!target) return null;
  const key = `${target.opportunityKey} ${target.personKey}`;
  return target.mode === "peek" ? (
    <PersonPeek key={key} target={target} onHeight={tellHeight} onEdit={edit} />
  ) : (
    <TargetMenu key={key} target={target} onHeight={tellHeight} onClose={close} />
  );
}

export const RoleMenuPage = ownPage(Shown, "roleMenu", "personDeals");
