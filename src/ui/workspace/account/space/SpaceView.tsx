import { useTranslations } from "use-intl";
import type { Account } from "../../../../records/account";
import { newLineId, nextOrder } from "../../../forms/model/values";
import { TextOutput } from "../../parts/TextOutput";
import { toMarkdown } from "../../pipeline/model/exportTable";
import { EditTable } from "../EditTable";
import { Panel } from "../Panel";
import { linesAt } from "../plan/model/plan";
import { useAccountPlan } from "../useAccountPlan";
import { most, spaceOf, states } from "./grid";
import { SpaceGrid } from "./SpaceGrid";
import * as s from "./SpaceView.module.css";
import { StateSign } from "./StateSign";

/** The white-space grid: the customer's units against our offerings. */
export default function SpaceView({ account }: { account: Account }) {
  const t = useTranslations("space");
  const { save, isReadOnly } = useAccountPlan(account);
  const { units = {}, offerings = {} } = account.details;
  const space = spaceOf(units, offerings);
  const names = (part: "units" | "offerings") => {
    const lines = linesAt({ lines: account.details[part] ?? {} }, "lines");
    const isFull = lines.length >= most;
    return (
      <div className={s.names}>
        <h3 className={s.label}>{t(part)}</h3>
        <EditTable
          label={t(part)}
          columns={[{ key: "name", label: t("name"), type: "line" }]}
          rows={lines.map(({ id, cells }, at) => ({ id, cells, name: t("line", { at: at + 1 }) }))}
          isReadOnly={isReadOnly}
          onSave={(id, key, value) => save(part, { [id]: { [key]: value } })}
          onRemove={(id) => save(part, { [id]: null }, t("removed"))}
          {...(isFull
            ? {}
            : {
                onAdd: () => {
                  const id = newLineId();
                  save(part, { [id]: { order: nextOrder(lines) } });
                  return id;
                },
              })}
        />
        {isFull && <p className={s.note}>{t("full", { count: most })}</p>}
      </div>
    );
  };
  const markdown = () =>
    `# ${t("title")}: ${account.name}\n\n${toMarkdown({
      heads: [t("unit"), ...space.offerings.map(({ name }) => name)],
      rows: space.units.map((unit) => [
        unit.name,
        ...space.offerings.map(({ id }) => {
          const state = unit.states.get(id);
          return state ? t(`state.${state}`) : "";
        }),
      ]),
    })}`;
  const isThere = space.units.length > 0 && space.offerings.length > 0;
  return (
    <>
      <div className={s.bar}>
        <TextOutput file="white-space.md" markdown={markdown} />
      </div>
      <Panel title={t("title")} note={isThere ? t("keys") : t("empty")}>
        {isThere && (
          <>
            <ul className={s.legend} aria-label={t("legend")}>
              {states.map((state, at) => (
                <li key={state}>
                  <StateSign state={state} />
                  {t("counted", { key: at + 1, state: t(`state.${state}`), count: space.counts[state] })}
                </li>
              ))}
              <li>{t("unseen", { count: space.counts.unknown })}</li>
            </ul>
            <SpaceGrid
              space={space}
              isReadOnly={isReadOnly}
              onSet={(unit, offering, state) => save("units", { [unit]: { states: { [offering]: state } } })}
            />
          </>
        )}
      </Panel>
      <Panel title={t("edit")}>
        <div className={s.lists}>
          {names("units")}
          {names("offerings")}
        </div>
      </Panel>
    </>
  );
}
