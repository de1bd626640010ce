import { useTranslations } from "use-intl";
import { Library } from "../../library/Library";
import { routeTo } from "../route";
import { useTitle } from "../useTitle";
import type { ViewProps } from "../views";
import * as s from "./LibraryView.module.css";

/** The method library on a page of its own; every page and line of it has an address. */
export default function LibraryView({ params: [page, line] }: ViewProps) {
  const t = useTranslations("library");
  useTitle(t("title"));
  return (
    <section className={s.view}>
      <h1 className={s.title}>{t("title")}</h1>
      <Library
        place={page ? { page, line } : null}
        onPlace={(place) => {
          location.hash = routeTo(
            "library",
            ...(place ? [place.page, ...(place.line ? [place.line] : [])] : []),
          );
        }}
      />
    </section>
  );
}
