import Plus from "lucide-react/dist/esm/icons/plus.mjs";
import { useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useFormats } from "../../../../i18n/useFormats";
import type { Account } from "../../../../records/account";
import { fieldsOf } from "../../../../records/listed";
import { newLineId } from "../../../forms/model/values";
import { useLightOnPaper } from "../../../map/drawing/useLightOnPaper";
import { Badge } from "../../../parts/Badge";
import { Button } from "../../../parts/Button";
import { classes } from "../../../parts/classes";
import * as plain from "../../../parts/PlainTable.module.css";
import { TextOutput } from "../../parts/TextOutput";
import { toMarkdown } from "../../pipeline/model/exportTable";
import { Panel } from "../Panel";
import { useAccountPlan } from "../useAccountPlan";
import { CardPanel } from "./CardPanel";
import { type Card, cardsOf, kinds, type Standing, weakCards } from "./cards";
import { InitiativesDrawing } from "./InitiativesDrawing";
import * as s from "./InitiativesView.module.css";
import { PictureMenu } from "./PictureMenu";

const tones: Record<Standing, "good" | "watch" | "bad"> = {
  confirmed: "good",
  assumed: "watch",
  contradicted: "bad",
};

/** The client initiatives map (F2): drawn, and the same as a list. */
export default function InitiativesView({ account }: { account: Account }) {
  const t = useTranslations("initiatives");
  const { day } = useFormats();
  const { save, isReadOnly } = useAccountPlan(account);
  useLightOnPaper();
  const drawing = useRef<SVGSVGElement>(null);
  const [shown, setShown] = useState<string | null>(null);
  const stored = account.details.initiatives ?? {};
  const cards = useMemo(() => cardsOf(stored), [stored]);
  const deals = account.deals.map(({ opportunityKey, row }) => ({
    key: opportunityKey,
    name: fieldsOf(row).name,
  }));
  const dealName = (key: string) => deals.find((deal) => deal.key === key)?.name ?? "";
  const byId = new Map(cards.map((card) => [card.id, card]));
  const card = shown === null ? undefined : byId.get(shown);
  const weak = weakCards(cards);
  const title = t("paperTitle", { name: account.name });
  const add = (kind: Card["kind"]) => {
    const id = newLineId();
    const order = Math.max(-1, ...cards.map((each) => each.order)) + 1;
    save("initiatives", { cards: { [id]: { kind, order } } });
    setShown(id);
  };
  const serves = ({ under }: Card) => under.map((id) => byId.get(id)?.text || t("unnamed")).join(", ");
  const confirmed = ({ standing, confirmedBy, confirmedOn }: Card) =>
    [t(`standing.${standing}`), confirmedBy, confirmedOn && day(confirmedOn)].filter(Boolean).join(" · ");
  const heads = [
    t("fields.text"),
    t("fields.kind"),
    t("fields.under"),
    t("fields.owner"),
    t("fields.source"),
    t("fields.standing"),
    t("fields.opportunity"),
  ];
  const markdown = () =>
    `# ${title}\n\n${toMarkdown({
      heads,
      rows: cards.map((each) => [
        each.text,
        t(`kind.${each.kind}`),
        serves(each),
        each.owner,
        each.source,
        confirmed(each),
        each.opportunity ? dealName(each.opportunity) : "",
      ]),
    })}`;
  return (
    <>
      <div className={s.bar}>
        {!isReadOnly &&
          kinds.map((kind) => (
            <Button key={kind} size="small" onClick={() => add(kind)}>
              <Plus size={14} aria-hidden />
              {t(`kind.${kind}`)}
            </Button>
          ))}
      </div>
      {cards.length === 0 ? (
        <p className={s.note}>{t("empty")}</p>
      ) : (
        <>
          <div className={s.stage} data-open={card !== undefined}>
            <div className={s.drawing}>
              <InitiativesDrawing
                ref={drawing}
                cards={cards}
                dealName={dealName}
                label={t("title")}
                title={title}
                shown={shown}
                onPick={setShown}
              />
            </div>
            {card && (
              <CardPanel
                key={card.id}
                card={card}
                cards={cards}
                deals={deals}
                isReadOnly={isReadOnly}
                onSave={(patch) => save("initiatives", { cards: { [card.id]: patch } })}
                onRemove={() => save("initiatives", { cards: { [card.id]: null } }, t("removed"))}
              />
            )}
          </div>
          {weak.length > 0 && (
            <p className={s.weak}>
              {t("weak", { names: weak.map(({ text }) => text || t("unnamed")).join(", ") })}
            </p>
          )}
          <div className={s.bar}>
            <PictureMenu drawing={drawing} title={title} />
            <TextOutput file="initiatives.md" markdown={markdown} />
          </div>
          <Panel title={t("list")}>
            <table className={classes(plain.table, s.table)}>
              <thead>
                <tr>
                  {heads.map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {cards.map((each) => (
                  <tr key={each.id}>
                    <th scope="row">
                      <Button size="small" look="quiet" onClick={() => setShown(each.id)}>
                        {each.text || t("unnamed")}
                      </Button>
                    </th>
                    <td>{t(`kind.${each.kind}`)}</td>
                    <td>{serves(each)}</td>
                    <td>{each.owner}</td>
                    <td>{each.source}</td>
                    <td>
                      <Badge tone={tones[each.standing]}>{confirmed(each)}</Badge>
                    </td>
                    <td>{each.opportunity && dealName(each.opportunity)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Panel>
        </>
      )}
    </>
  );
}
