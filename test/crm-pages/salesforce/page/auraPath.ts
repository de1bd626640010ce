import { h, icon } from "./dom";
import type { PathStep } from "./pathSteps";
import type { RecordPage } from "./recordPage";
import { say } from "./session";

function tab(step: PathStep, page: RecordPage): HTMLElement {
  const classes = `${step.classes} runtime_sales_pathassistantPathAssistantTab uiTabItem`;
  return h(
    "li",
    {
      class: classes,
      role: "presentation",
      "data-name": step.value,
      "data-aura-class": "runtime_sales_pathassistantPathAssistantTab",
    },
    h(
      "a",
      {
        class: "tabHeader slds-path__link",
        role: "option",
        title: step.label,
        "data-tab-name": step.value,
        "aria-selected": String(step.isActive),
        href: "javascript:void(0)",
        onclick: (event: Event) => {
          event.preventDefault();
          page.lookAtStage(step.value);
        },
      },
      h(
        "span",
        { class: "slds-path__stage" },
        icon("utility:check", "x-small", ""),
        h(
          "span",
          {
            class: `slds-assistive-text ${step.state === "complete" ? "complete" : step.isCurrent ? "current" : ""}`,
          },
          step.state === "complete" ? say("StageComplete") : step.isCurrent ? say("CurrentStage") : "",
        ),
      ),
      h("span", { class: "title slds-path__title" }, step.label),
    ),
  );
}

/** The path in its Aura form (crm-dom.md, B: copied markup). Drawn anew on every change, as Aura does. */
export function drawAuraPath(container: Element | null, page: RecordPage): void {
  if (!container) return;
  const action = h(
    "button",
    { class: "slds-button slds-button_brand slds-path__mark-complete stepAction", type: "button" },
    icon("utility:check", "x-small", "slds-button__icon slds-button__icon_left"),
    say("MarkComplete"),
  );
  const list = h(
    "ul",
    { class: "slds-path__nav", role: "listbox", "aria-orientation": "horizontal" },
    ...page.path.map((step) => tab(step, page)),
  );
  container.replaceChildren(
    h(
      "div",
      { class: "runtime_sales_pathassistantCollapsibleDrawer" },
      h(
        "article",
        { class: "slds-card runtime_sales_pathassistantPathAssistant" },
        h(
          "div",
          { class: "slds-path" },
          h(
            "div",
            { class: "slds-grid slds-path__track" },
            h(
              "div",
              {
                class:
                  "slds-grid slds-path__scroller-container runtime_sales_pathassistantPathAssistantTabSet uiTabset",
              },
              h(
                "div",
                { class: "slds-path__scroller uiScroller" },
                h("div", { class: "slds-path__scroller_inner" }, list),
              ),
            ),
            h(
              "div",
              { class: "slds-grid slds-path__action runtime_sales_pathassistantPathAssistantHeader" },
              action,
            ),
          ),
        ),
      ),
    ),
  );
}
