import Trash2 from "lucide-react/dist/esm/icons/trash-2.mjs";
import { useTranslations } from "use-intl";
import type { Entity } from "../../records/backup/tombstones";
import { useCanWrite } from "../data/database";
import { Button } from "../parts/Button";
import { useBin } from "./useBin";

interface BinButtonProps {
  entity: Entity;
  name: string;
}

/** Deletes by one press what can be taken out of the bin for thirty days. */
export function BinButton({ entity, name }: BinButtonProps) {
  const t = useTranslations("forget");
  const canWrite = useCanWrite();
  const { put } = useBin();
  if (!canWrite) return null;
  const label = t(`bin.offer.${entity.table}`);
  return (
    <Button
      size="small"
      aria-label={t("offer.named", { label, name })}
      onClick={() => void put(entity, name)}
    >
      <Trash2 size={14} aria-hidden />
      {label}
    </Button>
  );
}
