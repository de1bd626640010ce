import Plus from "lucide-react/dist/esm/icons/plus.mjs";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../parts/Button";
import { type PostChange, PostForm } from "./PostForm";

/** A post that the industry usually hasn't, and this account has. */
export function AddPost({ onAdd }: { onAdd: (post: PostChange) => void }) {
  const t = useTranslations("posts");
  const [isOpen, setIsOpen] = useState(false);
  // Who closes the form without a pointer stands where it was opened.
  const [wasOpen, setWasOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
    setWasOpen(true);
  };
  if (isOpen)
    return (
      <PostForm
        post={null}
        onCancel={close}
        onSave={(post) => {
          onAdd(post);
          close();
        }}
      />
    );
  return (
    <div>
      <Button size="small" look="quiet" autoFocus={wasOpen} onClick={() => setIsOpen(true)}>
        <Plus size={14} aria-hidden />
        {t("add")}
      </Button>
    </div>
  );
}
