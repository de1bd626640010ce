import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { ROLES, type Role } from "../../../../method/vocabulary";
import { useMethodTexts } from "../../../data/method";
import { Button } from "../../../parts/Button";
import { classes } from "../../../parts/classes";
import { Field } from "../../../parts/Field";
import * as field from "../../../parts/Field.module.css";
import { Select } from "../../../parts/Select";
import { PlainInput } from "../PlainInput";
import type { AccountPost } from "./accountPosts";
import * as s from "./PostForm.module.css";

export interface PostChange {
  post: string;
  role: Role;
  issues: string;
}

interface PostFormProps {
  /** The post as it is; null: a new one. */
  post: AccountPost | null;
  onSave: (change: PostChange) => void;
  onCancel: () => void;
  onRemove?: () => void;
}

/** A post in the rep's own words: its name, the role it often holds, what it worries about. */
export function PostForm({ post, onSave, onCancel, onRemove }: PostFormProps) {
  const t = useTranslations("posts");
  const { common } = useMethodTexts();
  const [name, setName] = useState(post?.post ?? "");
  const [role, setRole] = useState<Role>(post?.role ?? "INFLUENCER");
  const [issues, setIssues] = useState(post?.issues ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) onSave({ post: name.trim(), role, issues: issues.trim() });
  };
  return (
    <form className={s.form} onSubmit={submit} aria-label={post ? t("edit", { post: post.post }) : t("add")}>
      <PlainInput label={t("name")} value={name} onChange={setName} hasFocus />
      <Select
        label={t("role")}
        value={role}
        options={ROLES.map((value) => ({ value, label: common.roles[value]?.name ?? value }))}
        onChoose={setRole}
      />
      <Field label={t("issues")} hint={t("issuesHint")}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            rows={3}
            className={classes(field.control, field.area)}
            aria-describedby={describedBy}
            value={issues}
            onChange={(event) => setIssues(event.target.value)}
          />
        )}
      </Field>
      <div className={s.actions}>
        {onRemove && (
          <Button size="small" look="danger" className={s.remove} onClick={onRemove}>
            {t("remove")}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {t("cancel")}
        </Button>
        <Button size="small" look="primary" type="submit" disabled={!name.trim()}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
