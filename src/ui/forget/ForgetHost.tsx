import { Suspense } from "react";
import { lazyView } from "../data/lazyView";
import { useForget } from "./store";

const ForgetDialog = lazyView(() => import("./ForgetDialog"), "forget", "backup");

/** Shows the question over the page, and what went afterwards, also when the place it was asked from is gone. */
export function ForgetHost() {
  const asked = useForget((store) => store.asked);
  return (
    asked && (
      <Suspense>
        <ForgetDialog />
      </Suspense>
    )
  );
}
