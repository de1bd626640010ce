import { useLiveQuery } from "dexie-react-hooks";
import Eraser from "lucide-react/dist/esm/icons/eraser.mjs";
import Trash2 from "lucide-react/dist/esm/icons/trash-2.mjs";
import { useTranslations } from "use-intl";
import type { Entity } from "../../records/backup/tombstones";
import { binnedAmong } from "../../records/bin/inBin";
import { shownAccount } from "../../records/changes/seen";
import { useDatabase } from "../data/database";
import { useWrite } from "../data/useWrite";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import { usePage } from "../sidebar/page/store";
import { useBin } from "./useBin";

/**
 * An opportunity that the rep has forgotten or put into the bin, shown by its page or asked for by its address: nothing
 * is kept until they say so.
 */
export default function ForgottenRecord({ opportunityKey }: { opportunityKey: string }) {
  const t = useTranslations("forget");
  const write = useWrite();
  const { takeOut } = useBin();
  const db = useDatabase((store) => store.db);
  const reading = usePage((store) => store.reading);
  const account = reading?.identity.key === opportunityKey ? accountOf(reading) : null;
  const binned = useLiveQuery(async (): Promise<Entity | null | undefined> => {
    if (!db) return undefined;
    const asked: Entity[] = [
      { table: "opportunities", key: opportunityKey },
      ...(account ? [{ table: "accounts" as const, key: account }] : []),
    ];
    return (await binnedAmong(db, asked))[0] ?? null;
  }, [db, opportunityKey, account]);
  if (binned === undefined) return null;
  const seen = async (isAgain: boolean) => {
    const shown = usePage.getState().reading;
    if (shown?.identity.type !== "opportunity") return;
    const identity = { ...shown.identity, type: "opportunity" as const };
    const stored = await write({
      name: "opportunity.seen",
      reading: { ...shown, identity },
      ...(isAgain ? { again: true as const } : {}),
    });
    if (stored) usePage.setState({ failure: null });
  };
  const back = async (entity: Entity) => {
    if (await takeOut(entity)) await seen(false);
  };
  if (binned)
    return (
      <EmptyState
        icon={<Trash2 size={22} />}
        title={t("bin.record.title")}
        actions={<Button onClick={() => void back(binned)}>{t("bin.record.takeOut")}</Button>}
      >
        <p>{t("bin.record.text")}</p>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<Eraser size={22} />}
      title={t("record.title")}
      actions={<Button onClick={() => void seen(true)}>{t("record.again")}</Button>}
    >
      <p>{t("record.text")}</p>
    </EmptyState>
  );
}

function accountOf(reading: NonNullable<ReturnType<typeof usePage.getState>["reading"]>): string | null {
  if (reading.identity.type !== "opportunity") return null;
  const identity = { ...reading.identity, type: "opportunity" as const };
  return shownAccount({ ...reading, identity })?.accountKey ?? null;
}
