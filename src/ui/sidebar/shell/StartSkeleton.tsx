import { Mark } from "../../parts/Mark";
import { Skeleton, SkeletonLines } from "../../parts/Skeleton";
import * as header from "./Header.module.css";
import * as head from "./RecordHead.module.css";
import * as s from "./SidebarFrame.module.css";

/** The frame before its texts have come: no words yet, so no language is guessed. */
export function StartSkeleton() {
  return (
    <div className={s.frame} aria-busy="true">
      <div className={header.header}>
        <Mark size={20} />
      </div>
      <div className={head.head}>
        <div className={head.name}>
          <Skeleton width="70%" />
        </div>
        <div className={head.facts}>
          <Skeleton width="60%" />
        </div>
        <div className={head.facts}>
          <Skeleton width="40%" />
        </div>
      </div>
      <SkeletonLines lines={8} />
    </div>
  );
}
