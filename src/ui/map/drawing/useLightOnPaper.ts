import { useEffect } from "react";
import { toLight } from "./inLight";

/** Paper is light, whatever the theme on the screen: drawings are coloured by it. */
export function useLightOnPaper(): void {
  useEffect(() => {
    let giveBack = () => {};
    const before = () => {
      giveBack = toLight();
    };
    const after = () => giveBack();
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
}
