import Eraser from "lucide-react/dist/esm/icons/eraser.mjs";
import { useTranslations } from "use-intl";
import { useWrite } from "../data/useWrite";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import { usePage } from "../sidebar/page/store";

/** The page shows an opportunity that the rep has forgotten: nothing is kept until they say so. */
export default function ForgottenRecord() {
  const t = useTranslations("forget.record");
  const write = useWrite();
  const again = async () => {
    const { reading } = usePage.getState();
    if (reading?.identity.type !== "opportunity") return;
    const identity = { ...reading.identity, type: "opportunity" as const };
    const stored = await write({
      name: "opportunity.seen",
      reading: { ...reading, identity },
      again: true,
    });
    if (stored) usePage.setState({ failure: null });
  };
  return (
    <EmptyState
      icon={<Eraser size={22} />}
      title={t("title")}
      actions={<Button onClick={() => void again()}>{t("again")}</Button>}
    >
      <p>{t("text")}</p>
    </EmptyState>
  );
}
