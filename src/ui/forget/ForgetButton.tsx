import Eraser from "lucide-react/dist/esm/icons/eraser.mjs";
import { useTranslations } from "use-intl";
import type { Entity } from "../../records/backup/tombstones";
import { useCanWrite } from "../data/database";
import { Button } from "../parts/Button";
import { useForget } from "./store";

interface ForgetButtonProps {
  entity: Entity;
  /** Whom or what, where several such buttons stand in one view. */
  name?: string;
}

/** Opens the question; nothing goes by this press. */
export function ForgetButton({ entity, name }: ForgetButtonProps) {
  const t = useTranslations("forget.offer");
  const canWrite = useCanWrite();
  const ask = useForget((store) => store.ask);
  if (!canWrite) return null;
  const label = t(entity.table);
  return (
    <Button
      look="danger"
      size="small"
      onClick={() => ask(entity)}
      {...(name === undefined ? {} : { "aria-label": t("named", { label, name }) })}
    >
      <Eraser size={14} aria-hidden />
      {label}
    </Button>
  );
}
