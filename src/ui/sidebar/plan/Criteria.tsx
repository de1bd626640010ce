import Plus from "lucide-react/dist/esm/icons/plus.mjs";
import X from "lucide-react/dist/esm/icons/x.mjs";
import { useTranslations } from "use-intl";
import { Button } from "../../parts/Button";
import { IconButton } from "../../parts/IconButton";
import { TextField } from "../../parts/TextField";
import * as s from "./Criteria.module.css";
import { type Criterion, freeId, mostCriteria } from "./competition";
import { orNull, type Plan } from "./usePlan";

interface CriteriaProps {
  criteria: Criterion[];
  editForm: Plan["editForm"];
  isReadOnly: boolean;
}

/** What the customer decides by: the same measure for every option. */
export function Criteria({ criteria, editForm, isReadOnly }: CriteriaProps) {
  const t = useTranslations("rivals");
  const save = (id: string, line: { text: string | null } | null) =>
    editForm("rivals", { criteria: { [id]: line } });
  return (
    <div className={s.criteria}>
      {criteria.map(({ id, text }, at) => (
        <div key={id} className={s.criterion}>
          <TextField
            label={t("criterion", { n: at + 1 })}
            value={text}
            isReadOnly={isReadOnly}
            className={s.text}
            onSave={(typed) => save(id, { text: orNull(typed) ?? "–" })}
          />
          {!isReadOnly && (
            <IconButton
              size="small"
              label={t("removeCriterion", { text })}
              icon={<X size={12} aria-hidden />}
              onClick={() => save(id, null)}
            />
          )}
        </div>
      ))}
      {!isReadOnly && criteria.length < mostCriteria && (
        <div>
          <Button
            size="small"
            look="quiet"
            onClick={() =>
              save(freeId("c", criteria), { text: t("newCriterion", { n: criteria.length + 1 }) })
            }
          >
            <Plus size={13} aria-hidden />
            {t("addCriterion")}
          </Button>
        </div>
      )}
    </div>
  );
}
