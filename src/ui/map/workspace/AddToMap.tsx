import { usePopoverContext } from "@ariakit/react/popover";
import UserPlus from "lucide-react/dist/esm/icons/user-plus.mjs";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { ROLES, type Role, SIDES, type Side } from "../../../method/vocabulary";
import { useMethodTexts } from "../../data/method";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { ChoicePills } from "../../parts/ChoicePills";
import { Popover } from "../../parts/Popover";
import { Select } from "../../parts/Select";
import { PlainInput } from "../../sidebar/people/PlainInput";
import * as s from "./AddToMap.module.css";

/** Somebody whom the CRM doesn't show, one of ours, or a role that somebody must hold. */
export function AddToMap({ opportunityKey }: { opportunityKey: string }) {
  const t = useTranslations("map.add");
  return (
    <Popover
      label={t("open")}
      placement="bottom-end"
      trigger={
        <Button size="small">
          <UserPlus size={14} aria-hidden />
          {t("open")}
        </Button>
      }
    >
      <AddForm opportunityKey={opportunityKey} />
    </Popover>
  );
}

function AddForm({ opportunityKey }: { opportunityKey: string }) {
  const t = useTranslations("map.add");
  const { common, words } = useMethodTexts();
  const write = useWrite();
  const popover = usePopoverContext();
  const [kind, setKind] = useState<"person" | "gap">("person");
  const [name, setName] = useState("");
  const [title, setTitle] = useState("");
  const [side, setSide] = useState<Side>("customer");
  const [role, setRole] = useState<Role>("APPROVER");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim()) return;
    const person =
      kind === "gap"
        ? { name: name.trim(), seeks: role }
        : {
            name: name.trim(),
            ...(title.trim() ? { title: title.trim() } : {}),
            ...(side === "customer" ? {} : { side }),
          };
    void write({ name: "person.add", opportunityKey, person });
    popover?.hide();
  };
  return (
    <form className={s.form} onSubmit={submit}>
      <ChoicePills
        label={t("kind")}
        isLabelHidden
        value={kind}
        options={[
          { value: "person", label: t("person") },
          { value: "gap", label: t("gap") },
        ]}
        onChoose={setKind}
      />
      {kind === "gap" && (
        <Select
          label={t("role")}
          value={role}
          options={ROLES.map((value) => ({ value, label: common.roles[value]?.name ?? value }))}
          onChoose={setRole}
        />
      )}
      <PlainInput label={kind === "gap" ? t("whom") : t("name")} value={name} onChange={setName} />
      {kind === "person" && (
        <>
          <PlainInput label={t("title")} value={title} onChange={setTitle} />
          <Select
            label={t("side")}
            value={side}
            options={SIDES.map((value) => ({ value, label: words.sides[value] }))}
            onChoose={setSide}
          />
        </>
      )}
      <p className={s.note}>{kind === "gap" ? t("gapNote") : t("note")}</p>
      <Button look="primary" size="small" type="submit" disabled={!name.trim()} className={s.save}>
        {t("save")}
      </Button>
    </form>
  );
}
