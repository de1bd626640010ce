import OctagonAlert from "lucide-react/dist/esm/icons/octagon-alert.mjs";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { FormKind } from "../../records/schema/plans";
import { useCanWrite } from "../data/database";
import type { DealState } from "../data/useDeal";
import { useWrite } from "../data/useWrite";
import { Button } from "../parts/Button";
import { EmptyState } from "../parts/EmptyState";
import { Section } from "../parts/Section";
import { SkeletonLines } from "../parts/Skeleton";
import { CallPlanStarter } from "./CallPlanStarter";
import { EvidenceServed } from "./EvidenceServed";
import * as s from "./FormBody.module.css";
import { FormFieldView } from "./FormFieldView";
import { FormOutput } from "./FormOutput";
import { FormContext } from "./fields/formContext";
import { LettingGo } from "./LettingGo";
import { contentOf } from "./model/content";
import { formModel } from "./model/form";
import type { Say } from "./model/say";
import { sourceOf } from "./model/source";
import { useSay } from "./useSay";

interface FormBodyProps {
  state: DealState;
  id: FormKind;
  canPrint: boolean;
  /** Opens another form of the same deal. */
  onOpen: (id: FormKind) => void;
}

/** A form to be filled: everything is saved as it is typed, at the one place where it belongs. */
export function FormBody(props: FormBodyProps) {
  const t = useTranslations("forms");
  const { say, hasFailed, retry } = useSay();
  if (hasFailed)
    return (
      <EmptyState
        icon={<OctagonAlert size={22} />}
        title={t("failed")}
        actions={<Button onClick={retry}>{t("retry")}</Button>}
      />
    );
  return say ? <Filled {...props} say={say} /> : <SkeletonLines lines={8} />;
}

function Filled({ state, id, canPrint, onOpen, say }: FormBodyProps & { say: Say }) {
  const t = useTranslations("forms");
  const write = useWrite();
  const isReadOnly = !useCanWrite();
  const source = useMemo(() => sourceOf(state), [state]);
  const model = formModel(id, say, source);
  const context = useMemo(
    () => ({
      say,
      source,
      isReadOnly,
      write: (change: Parameters<typeof write>[0], told?: string) =>
        void write(change, told === undefined ? {} : { told }),
      open: onOpen,
    }),
    [say, source, isReadOnly, write, onOpen],
  );
  const needed = model.fields.filter(({ need }) => need === "req");
  const filled = needed.filter(({ parts }) => parts.some((part) => contentOf(part, source, say) !== null));
  return (
    <FormContext value={context}>
      <div className={s.form}>
        {model.purpose && <p className={s.purpose}>{model.purpose}</p>}
        <div className={s.bar}>
          {needed.length > 0 && (
            <p className={s.filled}>{t("filled", { done: filled.length, all: needed.length })}</p>
          )}
          {canPrint && <FormOutput id={id} canPrint />}
        </div>
        {id === "F4" && <CallPlanStarter />}
        {id === "DISQ" && <LettingGo />}
        {model.fields.map((field) => (
          <FormFieldView key={field.key} field={field} />
        ))}
        <EvidenceServed items={model.items} />
        {model.rules.length > 0 && (
          <Section title={t("rules")} level={3} startsOpen={false} className={s.section}>
            <ul className={s.rules}>
              {model.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
          </Section>
        )}
        {!canPrint && <FormOutput id={id} canPrint={false} />}
      </div>
    </FormContext>
  );
}
