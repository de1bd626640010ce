import Printer from "lucide-react/dist/esm/icons/printer.mjs";
import { useMemo } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import type { Account } from "../../../../records/account";
import { useMethodTexts } from "../../../data/method";
import { useTextPart } from "../../../data/useTextPart";
import { useToday } from "../../../data/useToday";
import { newLineId, nextOrder } from "../../../forms/model/values";
import { Button } from "../../../parts/Button";
import { SkeletonLines } from "../../../parts/Skeleton";
import { TextArea } from "../../../parts/TextArea";
import { TextOutput } from "../../parts/TextOutput";
import { sheetMarkdown } from "../../sheet/model/sheetMarkdown";
import { Sheet } from "../../sheet/Sheet";
import { EditTable } from "../EditTable";
import { Panel } from "../Panel";
import { useAccountPlan } from "../useAccountPlan";
import {
  linesAt,
  openItems,
  plannedDeals,
  plannedPeople,
  ranks,
  routesOf,
  sources,
  textAt,
  wordsOf,
} from "./model/plan";
import { planContent } from "./model/planContent";
import * as s from "./PlanView.module.css";
import { TimePanel } from "./TimePanel";

/** The account plan (F1) in its five parts, over the opportunities and people that are already here. */
export default function PlanView({ account }: { account: Account }) {
  const t = useTranslations("accountPlan");
  const language = useLocale();
  const today = useToday();
  const { common } = useMethodTexts();
  const { day, money, figure } = useFormats();
  const tools = useTextPart("tools");
  const { save, isReadOnly } = useAccountPlan(account);
  const plan = account.details.plan ?? {};
  const deals = useMemo(() => plannedDeals(account, plan), [account, plan]);
  const people = useMemo(() => plannedPeople(account, plan), [account, plan]);
  const tool = tools?.tools.find(({ id }) => id === "F1");
  if (!tool) return <SkeletonLines lines={12} />;
  const routes = routesOf(plan, deals);
  const percent = (share: number) => t("percent", { value: figure(Math.round(share * 100)) });
  const role = (id: string) => common.roles[id]?.name ?? id;
  const label = (key: string) => tool.fields.find((field) => field.key === key)?.text ?? key;
  const initiatives = linesAt(account.details.initiatives ?? {}, "cards")
    .filter(({ cells }) => cells.kind === "initiative")
    .map(({ cells }) => wordsOf(cells.text));
  const words = {
    title: t("paperTitle", { name: account.name }),
    sentence: t("sentence", { deals: deals.length, people: people.length, day: day(today) }),
    none: t("nobody"),
    mustWin: t("mustWin"),
    heads: {
      name: t("heads.name"),
      amount: t("heads.amount"),
      time: t("heads.time"),
      source: t("heads.source"),
      route: t("heads.route"),
      share: t("heads.share"),
      sells: t("heads.sells"),
      supplies: t("heads.supplies"),
      implements: t("heads.implements"),
      owner: t("heads.owner"),
      goal: t("heads.goal"),
      step: t("heads.step"),
      date: t("heads.date"),
      roles: t("heads.roles"),
      action: t("heads.action"),
    },
    money,
    percent,
    day,
    role,
    source: (id: string) => {
      const known = sources.find((each) => each === id);
      return known ? t(`sources.${known}`) : "";
    },
  };
  const partTitle = (no: string) => {
    const part = tool.parts.find((each) => each.no === no);
    return t("part", { no, name: part?.text ?? "" });
  };
  const content = planContent(
    plan,
    tool,
    { deals, routes, people, initiatives },
    { ...words, part: partTitle },
  );

  const text = (key: string, name = label(key)) => (
    <TextArea
      key={key}
      label={name}
      value={textAt(plan, key)}
      isReadOnly={isReadOnly}
      onSave={(value) => save("plan", { [key]: value || null })}
    />
  );
  const table = (key: string, columns: Parameters<typeof EditTable>[0]["columns"], name = label(key)) => {
    const lines = linesAt(plan, key);
    return (
      <div key={key} className={s.field}>
        <h3 className={s.label}>{name}</h3>
        <EditTable
          label={name}
          columns={columns}
          rows={lines.map(({ id, cells }, at) => ({
            id,
            cells,
            name: wordsOf(cells.text) || wordsOf(cells.name) || t("line", { at: at + 1 }),
          }))}
          isReadOnly={isReadOnly}
          onSave={(id, column, value) => save("plan", { [key]: { [id]: { [column]: value } } })}
          onAdd={() => {
            const id = newLineId();
            save("plan", { [key]: { [id]: { order: nextOrder(lines) } } });
            return id;
          }}
          onRemove={(id) => save("plan", { [key]: { [id]: null } }, t("removed"))}
        />
      </div>
    );
  };
  const line = (key: string, name: string, isWide = false) => ({
    key,
    label: name,
    type: "line" as const,
    isWide,
  });
  const ownText = [line("text", t("heads.what"), true)];
  const rankOptions = ranks.map((value) => ({ value, label: t(`ranks.${value}`) }));
  return (
    <>
      <div className={s.screen}>
        <div className={s.bar}>
          <Button look="primary" onClick={() => window.print()}>
            <Printer size={14} aria-hidden />
            {t("print")}
          </Button>
          <TextOutput file="account-plan.md" markdown={() => sheetMarkdown(content)} />
        </div>
        <TimePanel deals={deals} open={openItems(plan, deals, people, today)} />
        <Panel title={partTitle("1")}>
          <div className={s.fields}>
            {table("1.strategicPriorities", ownText)}
            {table("1.issues", [...ownText, line("owner", t("heads.owner"))])}
            <div className={s.field}>
              <h3 className={s.label}>{label("1.initiatives")}</h3>
              {initiatives.length === 0 ? (
                <p className={s.none}>{t("noInitiatives")}</p>
              ) : (
                <ul className={s.plain}>
                  {initiatives.map((each) => (
                    <li key={each}>{each}</li>
                  ))}
                </ul>
              )}
            </div>
            <div className={s.columns}>
              {text("1.itEnvironment")}
              {text("1.preferences")}
              {text("1.industryAndRivals")}
              {text("current", t("current"))}
              {text("desired", t("desired"))}
            </div>
          </div>
        </Panel>
        <Panel title={partTitle("2")} note={label("2.opportunities")}>
          <div className={s.fields}>
            {deals.length === 0 && <p className={s.none}>{t("noDeals")}</p>}
            <EditTable
              label={label("2.opportunities")}
              headLabel={t("heads.name")}
              columns={[
                { key: "weight", label: t("heads.weight"), type: "choice", options: rankOptions },
                { key: "fit", label: t("heads.fit"), type: "choice", options: rankOptions },
                { key: "mustWin", label: t("mustWin"), type: "yesNo" },
                {
                  key: "source",
                  label: t("heads.source"),
                  type: "choice",
                  options: sources.map((value) => ({ value, label: t(`sources.${value}`) })),
                },
                {
                  key: "route",
                  label: t("heads.route"),
                  type: "choice",
                  options: routes.map(({ id, name }) => ({ value: id, label: name || t("unnamed") })),
                },
              ]}
              rows={deals.map(({ deal, name, amount, currency, cells }) => ({
                id: deal.opportunityKey,
                name,
                head: (
                  <>
                    {name}
                    {amount !== null && <span className={s.sub}>{money(amount, currency)}</span>}
                  </>
                ),
                cells,
              }))}
              isReadOnly={isReadOnly}
              onSave={(id, key, value) => save("plan", { opportunities: { [id]: { [key]: value } } })}
            />
            {table("2.droppedList", ownText)}
          </div>
        </Panel>
        <Panel title={partTitle("3")}>
          <div className={s.fields}>
            {table(
              "routes",
              [
                line("name", t("heads.route")),
                line("sells", t("heads.sells")),
                line("supplies", t("heads.supplies")),
                line("implements", t("heads.implements")),
              ],
              label("3.routes"),
            )}
            {routes.length > 0 && (
              <ul className={s.plain}>
                {routes.map(({ id, name, count, share }) => (
                  <li key={id}>
                    {t("shareOf", { route: name || t("unnamed"), share: percent(share), count })}
                  </li>
                ))}
              </ul>
            )}
            {table("3.partners", ownText)}
          </div>
        </Panel>
        <Panel title={partTitle("4")} note={label("4.people")}>
          <div className={s.fields}>
            {people.length === 0 && <p className={s.none}>{t("noPeople")}</p>}
            <EditTable
              label={label("4.people")}
              headLabel={t("heads.name")}
              columns={[
                line("owner", t("heads.owner")),
                line("goal", t("heads.goal"), true),
                line("step", t("heads.step")),
                { key: "date", label: t("heads.date"), type: "day" },
              ]}
              rows={people.map(({ person, roles, cells }) => ({
                id: person.personKey,
                name: person.name,
                head: (
                  <>
                    {person.name}
                    <span className={s.sub}>{roles.map(role).join(", ")}</span>
                  </>
                ),
                cells,
              }))}
              isReadOnly={isReadOnly}
              onSave={(id, key, value) => save("plan", { people: { [id]: { [key]: value } } })}
            />
            {text("4.informalStructure")}
          </div>
        </Panel>
        <Panel title={partTitle("5")}>
          <div className={s.fields}>
            <div className={s.columns}>
              {text("5.spend")}
              {text("5.valueToCustomer")}
            </div>
            {table("5.goals", ownText)}
            {table(
              "actions",
              [
                line("text", t("heads.action"), true),
                line("goal", t("heads.goal")),
                line("owner", t("heads.owner")),
                { key: "date", label: t("heads.date"), type: "day" },
                { key: "done", label: t("heads.done"), type: "yesNo" },
              ],
              label("5.actions"),
            )}
          </div>
        </Panel>
      </div>
      <div className={s.paper} aria-hidden="true">
        <Sheet content={content} language={language} />
      </div>
    </>
  );
}
