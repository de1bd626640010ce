import { useCallback } from "react";
import { useTranslations } from "use-intl";
import type { MapGroup } from "./model/groups";

/** What a frame is called: as somebody typed it, or by what it holds. */
export function useFrameName(): (group: Pick<MapGroup, "kind" | "name">) => string {
  const t = useTranslations("map.frame");
  return useCallback(({ kind, name }) => (kind === "named" ? name : t(kind)), [t]);
}
