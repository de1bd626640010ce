import { ownPage } from "../settings/OwnPage";
import { sendToPage } from "../sidebar/page/connect";
import { useTarget } from "../sidebar/page/store";
import { RoleMenu } from "./RoleMenu";

const tellHeight = (height: number) => sendToPage("size", { height });
const close = () => sendToPage("close", {});

/** Kept warm and hidden beside the CRM page; shows the contact whose chip was pressed. */
function Shown() {
  const target = useTarget((store) => store.target);
  if (!target) return null;
  const { opportunityKey, personKey } = target;
  return (
    <RoleMenu key={`${opportunityKey} ${personKey}`} target={target} onHeight={tellHeight} onClose={close} />
  );
}

export const RoleMenuPage = ownPage(Shown, "roleMenu");
