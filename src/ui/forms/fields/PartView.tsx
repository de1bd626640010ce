import ArrowRight from "lucide-react/dist/esm/icons/arrow-right.mjs";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { Checkbox } from "../../parts/Checkbox";
import { formName } from "../model/form";
import type { Part, ShownPart } from "../model/part";
import { checksOf, isForeign, linesOf, listOf, textOf, yesNoOf } from "../model/values";
import { ChecksControl } from "./ChecksControl";
import { ChoiceControl } from "./ChoiceControl";
import { ContentView } from "./ContentView";
import { ForeignValue } from "./ForeignValue";
import { useForm } from "./formContext";
import { ListControl } from "./ListControl";
import * as s from "./PartView.module.css";
import { PickControl } from "./PickControl";
import { TableControl } from "./TableControl";
import { TextControl } from "./TextControl";

/** One part of a field by its kind, at its one home. `label` names it where its own doesn't. */
export function PartView({ part, label: fieldLabel }: { part: Part; label: string }) {
  const t = useTranslations("forms");
  const form = useForm();
  const { say, source, isReadOnly, write } = form;
  const { opportunityKey } = source.state;
  const label = part.label ? t(`labels.${part.label}`) : fieldLabel;
  if (part.type === "shown") return <ShownView part={part} />;

  const raw = part.raw(source);
  const foreign = (words: string, onClear: () => void) => (
    <ForeignValue label={label} words={words} onClear={isReadOnly ? null : onClear} />
  );
  switch (part.type) {
    case "yesNo": {
      const value = yesNoOf(raw);
      if (isForeign(value)) return foreign(value.foreign, () => write(part.write(null, opportunityKey)));
      return (
        <Checkbox
          isChecked={value}
          isReadOnly={isReadOnly}
          onChange={(isOn) => write(part.write(isOn, opportunityKey))}
        >
          {label}
        </Checkbox>
      );
    }
    case "list": {
      const stored = listOf(raw);
      if (isForeign(stored)) return foreign(stored.foreign, () => write(part.write(null, opportunityKey)));
      return (
        <ListControl
          label={label}
          title={part.label && label}
          value={stored ?? part.known?.(source, say) ?? []}
          isKnown={stored === undefined && part.known !== undefined}
          onSave={(value) => write(part.write(value, opportunityKey))}
        />
      );
    }
    case "checks": {
      const value = checksOf(raw);
      // Sets are homes of the plan, whose schema allows no other shape.
      if (isForeign(value)) return <ForeignValue label={label} words={value.foreign} onClear={null} />;
      return (
        <ChecksControl
          label={label}
          value={value}
          options={part.options(say, source)}
          onSave={(each, isOn) => write(part.write(each, isOn, opportunityKey))}
        />
      );
    }
    case "table": {
      const lines = linesOf(raw, part.without);
      if (isForeign(lines)) return foreign(lines.foreign, () => write(part.clear(opportunityKey)));
      return (
        <TableControl
          label={label}
          title={part.label && label}
          columns={part.columns(source)}
          lines={lines}
          onSave={(change, told) => write(part.write(change, opportunityKey), told)}
        />
      );
    }
    default: {
      const stored = textOf(raw);
      const save = (value: string | null) => write(part.write(value, opportunityKey));
      if (isForeign(stored)) return foreign(stored.foreign, () => save(null));
      if (part.type === "pick") return <PickControl part={part} label={label} value={stored ?? ""} />;
      if (part.type === "choice")
        return (
          <ChoiceControl
            label={label}
            value={stored ?? ""}
            options={part.options(say, source)}
            onSave={save}
          />
        );
      const known = part.known?.(source, say) ?? "";
      return (
        <TextControl
          type={part.type}
          label={label}
          value={stored ?? known}
          isKnown={stored === undefined && known !== ""}
          onSave={save}
        />
      );
    }
  }
}

function ShownView({ part }: { part: ShownPart }) {
  const t = useTranslations("forms");
  const { say, source, open } = useForm();
  const content = part.content(source, say);
  const { link } = part;
  return (
    <div className={s.shown}>
      {part.label && <p className={s.label}>{t(`labels.${part.label}`)}</p>}
      {content ? <ContentView content={content} /> : !link && <p className={s.nothing}>{t("nothingYet")}</p>}
      {link && (
        <Button size="small" look="quiet" onClick={() => open(link)}>
          {t("open", { name: formName(link, say) })}
          <ArrowRight size={13} aria-hidden />
        </Button>
      )}
    </div>
  );
}
