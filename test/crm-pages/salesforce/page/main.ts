import { localeOf } from "../org/format";
import { loadSharedStyles } from "./boot";
import { h } from "./dom";
import { globalHeader, navigationBar } from "./header";
import { intents } from "./intents";
import { Overlays } from "./overlays/overlays";
import { startRerenders } from "./rerenders";
import { Router } from "./router";
import { type SsmDemo, seam } from "./seam";
import { language, options } from "./session";
import { consoleShell } from "./shells/consoleShell";
import { splitShell } from "./shells/splitShell";
import { standardShell } from "./shells/standardShell";

declare global {
  interface Window {
    ssmDemo: SsmDemo;
  }
}

function shellFor(tabs: HTMLElement) {
  if (options.nav === "console") return consoleShell(tabs);
  return options.nav === "split" ? splitShell() : standardShell();
}

/** Lightning's outermost elements are Aura's, plain elements without shadow. */
async function start(): Promise<void> {
  await loadSharedStyles();
  document.documentElement.lang = localeOf[language];
  document.body.classList.add("desktop", `theme-${options.theme}`);
  const bar = navigationBar();
  const shell = shellFor(bar.tabs);
  const overlayContainer = h("div", { class: "panelSlide overlayContainer" });
  document.body.append(
    h(
      "div",
      {
        class:
          "desktop container forceStyle oneOne navexDesktopLayoutContainer lafAppLayoutHost forceAccess tablet",
      },
      h(
        "div",
        { class: "viewport" },
        h(
          "section",
          { class: "stage" },
          globalHeader(),
          bar.element,
          h(
            "main",
            {
              class: "slds-brand-band slds-brand-band_cover slds-template_default forceBrandBand",
              id: "brandBand",
            },
            shell.element,
          ),
        ),
      ),
    ),
    overlayContainer,
  );
  const overlays = new Overlays(overlayContainer);
  const router = new Router(shell, bar);
  const go = (url: string) => {
    overlays.close();
    router.navigate(shell.addressOf(url));
  };
  intents.navigate = go;
  intents.edit = (recordId) => overlays.openEditModal(recordId);
  intents.hover = (recordId, anchor) => overlays.hover(recordId, anchor);
  intents.leave = () => overlays.leave();
  intents.preview = (recordId, anchor) => recordId && overlays.openHoverCard(recordId, anchor);
  // Links of the Aura parts; LWC's answer for themselves, since a closed root hides them from here.
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest("a[href^='/lightning/']") : null;
    if (!link) return;
    event.preventDefault();
    go(link.getAttribute("href") ?? "");
  });
  window.ssmDemo = seam(router, shell, overlays);
  router.start();
  startRerenders(router);
  document.documentElement.dataset.ssmDemo = "ready";
}

void start();
