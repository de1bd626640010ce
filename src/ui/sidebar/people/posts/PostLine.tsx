import Pencil from "lucide-react/dist/esm/icons/pencil.mjs";
import X from "lucide-react/dist/esm/icons/x.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { DealPerson } from "../../../../records/people";
import { useMethodTexts } from "../../../data/method";
import { Button } from "../../../parts/Button";
import { Combobox } from "../../../parts/Combobox";
import { IconButton } from "../../../parts/IconButton";
import { type AccountPost, seemsToHave } from "./accountPosts";
import { type PostChange, PostForm } from "./PostForm";
import * as s from "./PostLine.module.css";

interface PostLineProps {
  post: AccountPost;
  people: readonly DealPerson[];
  isReadOnly: boolean;
  onHold: (personKey: string) => void;
  onLeave: (personKey: string) => void;
  /** Gives whoever has the post the role that it often holds. */
  onRole: (personKey: string) => void;
  onEdit: (change: PostChange) => void;
  onRemove: () => void;
}

/** One typical post, what it usually worries about, and who has it here: found by title where one fits. */
export function PostLine({ post, people, isReadOnly, ...on }: PostLineProps) {
  const t = useTranslations("posts");
  const { common } = useMethodTexts();
  const [mode, setMode] = useState<"read" | "who" | "edit">("read");
  const holders = people.filter(({ details }) => details.industryPost === post.id);
  const likely = people.find(
    ({ title, details }) => !details.industryPost && !details.left && seemsToHave(title, post.post),
  );
  const roleName = common.roles[post.role]?.name ?? post.role;
  const issues = post.issues.split("\n").filter(Boolean);
  if (mode === "edit")
    return (
      <li className={s.post}>
        <PostForm
          post={post}
          onSave={(change) => {
            on.onEdit(change);
            setMode("read");
          }}
          onCancel={() => setMode("read")}
          onRemove={on.onRemove}
        />
      </li>
    );
  return (
    <li className={s.post}>
      <div className={s.head}>
        {issues.length > 0 ? (
          <details className={s.issues}>
            <summary className={s.name}>{post.post}</summary>
            <p className={s.label}>{t("issues")}</p>
            <ul className={s.lines}>
              {issues.map((issue) => (
                <li key={issue}>{issue}</li>
              ))}
            </ul>
          </details>
        ) : (
          <span className={s.name}>{post.post}</span>
        )}
        {holders.length === 0 && isReadOnly && <span className={s.nobody}>{t("nobody")}</span>}
        {holders.length === 0 && !isReadOnly && (
          <Button
            size="small"
            look="quiet"
            aria-label={t("whoFor", { post: post.post })}
            aria-expanded={mode === "who"}
            onClick={() => setMode(mode === "who" ? "read" : "who")}
          >
            {t("who")}
          </Button>
        )}
        {!isReadOnly && (
          <IconButton
            size="small"
            label={t("edit", { post: post.post })}
            icon={<Pencil size={13} aria-hidden />}
            onClick={() => setMode("edit")}
          />
        )}
      </div>
      {holders.map((person) => (
        <div key={person.personKey} className={s.holder}>
          <span className={s.person}>{person.name}</span>
          {!isReadOnly && !person.roles.includes(post.role) && (
            <Button
              size="small"
              look="quiet"
              aria-label={t("giveRole", { name: person.name, role: roleName })}
              onClick={() => on.onRole(person.personKey)}
            >
              {t("asRole", { role: roleName })}
            </Button>
          )}
          {!isReadOnly && (
            <IconButton
              size="small"
              label={t("leave", { name: person.name, post: post.post })}
              icon={<X size={13} aria-hidden />}
              onClick={() => on.onLeave(person.personKey)}
            />
          )}
        </div>
      ))}
      {holders.length === 0 && likely && !isReadOnly && (
        <div className={s.holder}>
          <Button
            size="small"
            look="quiet"
            aria-label={t("isItFor", { name: likely.name, post: post.post })}
            onClick={() => on.onHold(likely.personKey)}
          >
            {t("isIt", { name: likely.name })}
          </Button>
        </div>
      )}
      {mode === "who" && (
        <Combobox
          label={t("whoFor", { post: post.post })}
          value={null}
          options={people.map(({ personKey, name, title }) => ({
            value: personKey,
            label: name,
            detail: title,
          }))}
          emptyLabel={t("noSuchPerson")}
          placeholder={t("choosePerson")}
          onChoose={(personKey) => {
            if (personKey) on.onHold(personKey);
            setMode("read");
          }}
        />
      )}
    </li>
  );
}
