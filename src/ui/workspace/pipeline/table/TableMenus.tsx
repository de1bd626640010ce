import Bookmark from "lucide-react/dist/esm/icons/bookmark.mjs";
import Columns3 from "lucide-react/dist/esm/icons/columns-3.mjs";
import Download from "lucide-react/dist/esm/icons/download.mjs";
import Trash2 from "lucide-react/dist/esm/icons/trash-2.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Settings } from "../../../../records/schema/settings";
import { useCanReview } from "../../../data/teamBook";
import { useWrite } from "../../../data/useWrite";
import { Button } from "../../../parts/Button";
import { Dialog } from "../../../parts/Dialog";
import { Menu, MenuItem, MenuLine, MenuToggle } from "../../../parts/Menu";
import { TextField } from "../../../parts/TextField";
import { type ColumnId, columns, isColumnId } from "../model/columns";
import type { PipelineDeal } from "../model/deals";
import { isGroupId } from "../model/group";
import type { Rates } from "../model/money";
import { withFilters } from "../model/view";
import { usePipelineStore } from "../store";
import type { DealWords } from "../useDealWords";
import { exportDeals } from "./exportDeals";
import { RatesDialog } from "./RatesDialog";
import * as s from "./TableMenus.module.css";

interface TableMenusProps {
  /** As they are shown, in that order. */
  shown: PipelineDeal[];
  all: PipelineDeal[];
  words: DealWords;
  rates: Rates;
  views: Settings["pipelineViews"];
  today: string;
}

/** Saved views, columns, rates, export. */
export function TableMenus({ shown, all, words, rates, views, today }: TableMenusProps) {
  const t = useTranslations("pipeline");
  const write = useWrite();
  const canWrite = useCanReview();
  const chosen = usePipelineStore((store) => store.columns);
  const [isNaming, setIsNaming] = useState(false);
  const [name, setName] = useState("");

  const toggleColumn = (id: ColumnId, isOn: boolean) =>
    usePipelineStore.setState({
      columns: columns.map((each) => each.id).filter((each) => (each === id ? isOn : chosen.includes(each))),
    });
  const open = (view: Settings["pipelineViews"][string]) =>
    usePipelineStore.setState({
      columns: view.columns.filter(isColumnId),
      sort: view.sort,
      group: isGroupId(view.group) ? view.group : "",
      search: view.search,
      filters: withFilters(view.filters),
      only: null,
    });
  const save = () => {
    const { columns: now, sort, group, search, filters } = usePipelineStore.getState();
    const view = { name: name.trim(), columns: [...now], sort, group, search, filters };
    const known = Object.entries(views).find(([, each]) => each.name === view.name)?.[0];
    void write({
      name: "settings.set",
      key: "pipelineViews",
      value: { [known ?? crypto.randomUUID()]: view },
    });
    setIsNaming(false);
    setName("");
  };
  const remove = (id: string, viewName: string) =>
    void write(
      { name: "settings.set", key: "pipelineViews", value: { [id]: null } },
      { told: t("views.removed", { name: viewName }) },
    );
  const give = (kind: "csv" | "markdown") =>
    exportDeals(kind, shown, chosen, words, { heads: (id) => t(`columns.${id}`), today });

  return (
    <div className={s.menus}>
      <Menu
        label={t("views.label")}
        trigger={
          <Button size="small">
            <Bookmark size={14} aria-hidden />
            {t("views.label")}
          </Button>
        }
      >
        {Object.entries(views).map(([id, view]) => (
          <MenuItem key={id} onSelect={() => open(view)}>
            {view.name}
          </MenuItem>
        ))}
        {Object.keys(views).length > 0 && <MenuLine />}
        <MenuItem isDisabled={!canWrite} onSelect={() => setIsNaming(true)}>
          {t("views.save")}
        </MenuItem>
        {Object.entries(views).map(([id, view]) => (
          <MenuItem
            key={`remove ${id}`}
            icon={<Trash2 size={14} aria-hidden />}
            isDisabled={!canWrite}
            onSelect={() => remove(id, view.name)}
          >
            {t("views.remove", { name: view.name })}
          </MenuItem>
        ))}
      </Menu>
      <Menu
        label={t("columns.label")}
        trigger={
          <Button size="small">
            <Columns3 size={14} aria-hidden />
            {t("columns.label")}
          </Button>
        }
      >
        {columns
          .filter(({ id }) => id !== "name")
          .map(({ id }) => (
            <MenuToggle key={id} isOn={chosen.includes(id)} onToggle={(isOn) => toggleColumn(id, isOn)}>
              {t(`columns.${id}`)}
            </MenuToggle>
          ))}
      </Menu>
      <RatesDialog deals={all} rates={rates} />
      <Menu
        label={t("export.label")}
        trigger={
          <Button size="small">
            <Download size={14} aria-hidden />
            {t("export.label")}
          </Button>
        }
      >
        <MenuItem onSelect={() => give("csv")}>{t("export.csv")}</MenuItem>
        <MenuItem onSelect={() => give("markdown")}>{t("export.markdown")}</MenuItem>
      </Menu>
      <Dialog
        title={t("views.save")}
        closeLabel={t("close")}
        isOpen={isNaming}
        onClose={() => setIsNaming(false)}
        actions={
          <Button look="primary" disabled={name.trim() === ""} onClick={save}>
            {t("views.keep")}
          </Button>
        }
      >
        <TextField label={t("views.name")} hint={t("views.hint")} value={name} onSave={setName} />
      </Dialog>
    </div>
  );
}
