import { useTranslations } from "use-intl";
import * as s from "./LibraryTopics.module.css";
import { type LibraryPage, type Place, topicIds } from "./model";

interface LibraryTopicsProps {
  pages: readonly LibraryPage[];
  shown: string | null;
  onPlace: (place: Place) => void;
}

/** All pages under their topics. */
export function LibraryTopics({ pages, shown, onPlace }: LibraryTopicsProps) {
  const t = useTranslations("library");
  return (
    <nav aria-label={t("topicsLabel")} className={s.topics}>
      {topicIds.map((topic) => (
        <section key={topic} className={s.topic}>
          <h2 className={s.title}>{t(`topics.${topic}`)}</h2>
          <ul>
            {pages
              .filter((page) => page.topic === topic)
              .map(({ id, title }) => (
                <li key={id}>
                  <button
                    type="button"
                    className={s.link}
                    aria-current={id === shown ? "page" : undefined}
                    onClick={() => onPlace({ page: id })}
                  >
                    {title}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
