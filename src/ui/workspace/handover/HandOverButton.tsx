import Forward from "lucide-react/dist/esm/icons/forward.mjs";
import { Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import type { Wanted } from "../../../records/handover/select";
import { lazyView } from "../../data/lazyView";
import { useIsTeamBook } from "../../data/teamBook";
import { Button } from "../../parts/Button";
import { IconButton } from "../../parts/IconButton";

const HandOverDialog = lazyView(() => import("./HandOverDialog"), "handover", "backup");

interface HandOverButtonProps {
  wanted: Wanted;
  /** What it is called, for the file's name. */
  name: string;
  /** Beside other signs, or with its words. */
  look: "sign" | "words";
}

/** Opens the question for a passphrase; no file is made by this press. */
export function HandOverButton({ wanted, name, look }: HandOverButtonProps) {
  const t = useTranslations("workspace.handOver");
  const [isOpen, setOpen] = useState(false);
  // What others have sent isn't the manager's to hand over.
  if (useIsTeamBook()) return null;
  const label = t("accountKey" in wanted ? "account" : "opportunity");
  return (
    <>
      {look === "sign" ? (
        <IconButton icon={<Forward size={16} aria-hidden />} label={label} onClick={() => setOpen(true)} />
      ) : (
        <Button size="small" onClick={() => setOpen(true)}>
          <Forward size={14} aria-hidden />
          {label}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <HandOverDialog wanted={wanted} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
