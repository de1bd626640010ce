import { useTranslations } from "use-intl";
import type { Profile } from "../../../crm/profile";
import { taughtId } from "../../../crm/teach/draft";
import { useCanWrite } from "../../data/database";
import { useWrite } from "../../data/useWrite";
import { Button } from "../../parts/Button";
import { SkeletonLines } from "../../parts/Skeleton";
import { useToasts } from "../../parts/toasts";
import { useSetting } from "../../settings/useSetting";
import { sendToPage } from "../page/connect";
import { newLesson } from "./lesson";
import * as s from "./Teach.module.css";
import { TeachSteps } from "./TeachSteps";
import { Trial } from "./Trial";
import { useLesson } from "./useLesson";

/** Teaching a site that no profile knows, from the first value pointed at to the stored profile. */
export default function TeachView({ origin }: { origin: string }) {
  const t = useTranslations("teach");
  const { lesson, change, forget } = useLesson(origin);
  const profiles = useSetting("profiles");
  const write = useWrite();
  const canWrite = useCanWrite();
  const isKept = !!profiles?.[taughtId(origin)];
  if (!lesson) return <SkeletonLines lines={8} />;
  const store = async (profile: Profile) => {
    // A profile is plain data; the setting's own schema takes any.
    const value = { [profile.id]: JSON.parse(JSON.stringify(profile)) };
    if (!(await write({ name: "settings.set", key: "profiles", value }))) return;
    await forget();
    sendToPage("remember", { patch: { teaching: false } });
    useToasts
      .getState()
      .show({ tone: "plain", text: t("trial.saved", { host: lesson.name || new URL(origin).host }) });
  };
  const stop = () => {
    if (isKept) sendToPage("remember", { patch: { teaching: false } });
    else void chrome.runtime.sendMessage({ name: "site/off", origin });
  };
  return (
    <div className={s.view}>
      <div className={s.body}>
        {lesson.phase === "point" ? (
          <TeachSteps lesson={lesson} change={change} />
        ) : (
          <Trial
            lesson={lesson}
            origin={origin}
            change={change}
            onStore={(profile) => canWrite && void store(profile)}
          />
        )}
      </div>
      <footer className={s.leave}>
        <div className={s.actions}>
          <Button size="small" onClick={stop}>
            {t("notNow")}
          </Button>
          <Button size="small" look="quiet" onClick={() => change(() => newLesson)}>
            {t("startOver")}
          </Button>
        </div>
        <p className={s.note}>{t(isKept ? "notNowHintKept" : "notNowHint")}</p>
      </footer>
    </div>
  );
}
