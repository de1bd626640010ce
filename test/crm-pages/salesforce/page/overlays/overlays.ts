import { createElement } from "lwc";
import HoverPanel from "records/hoverPanel";
import EditForm from "records/lwcEditPanel";
import { h, icon } from "../dom";
import { RecordPage } from "../recordPage";
import { say } from "../session";
import { recordOf } from "../store";

interface Overlay {
  readonly element: HTMLElement;
  readonly page: RecordPage;
}

/** Cards and dialogs over the page. They repeat every label, with their own record's values (crm-dom.md, B). */
export class Overlays {
  private card: Overlay | undefined;
  private modal: Overlay | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly container: HTMLElement) {}

  private static pageOf(recordId: string, name: string): RecordPage | undefined {
    const record = recordOf(recordId);
    if (!record) return undefined;
    const page = new RecordPage(`${name} ${record.id}`, record);
    page.release();
    return page;
  }

  private static remove(overlay: Overlay | undefined): undefined {
    overlay?.element.remove();
    overlay?.page.dispose();
    return undefined;
  }

  /** Opens after Lightning's moment of rest. */
  hover(recordId: string | null, anchor: DOMRect): void {
    clearTimeout(this.timer);
    if (recordId) this.timer = setTimeout(() => this.openHoverCard(recordId, anchor), 400);
  }

  leave(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.closeHoverCard(), 300);
  }

  openHoverCard(recordId: string, anchor?: DOMRect): boolean {
    clearTimeout(this.timer);
    this.closeHoverCard();
    const page = Overlays.pageOf(recordId, "hover");
    if (!page) return false;
    const body = createElement("records-hover-panel", { is: HoverPanel });
    Object.assign(body, { page });
    const element = h(
      "div",
      {
        class: "panel slds-popover slds-popover_panel slds-nubbin_left-top forceHoverPanel",
        role: "dialog",
        "aria-label": page.name,
        tabindex: "-1",
      },
      h("div", { class: "slds-popover__body" }, body),
    );
    const left = anchor ? Math.min(anchor.right + 16, innerWidth - 400) : 240;
    const top = anchor ? Math.min(Math.max(anchor.top - 24, 8), innerHeight - 320) : 180;
    element.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: 360px; z-index: 9001`;
    element.addEventListener("mouseenter", () => clearTimeout(this.timer));
    element.addEventListener("mouseleave", () => this.leave());
    this.container.append(element);
    this.card = { element, page };
    return true;
  }

  closeHoverCard(): void {
    this.card = Overlays.remove(this.card);
  }

  openEditModal(recordId: string): boolean {
    this.close();
    const page = Overlays.pageOf(recordId, "edit");
    if (!page) return false;
    const body = createElement("records-lwc-edit-panel", { is: EditForm });
    Object.assign(body, { page });
    const title = say("EditRecord", page.name);
    const button = (label: string, classes: string) =>
      h("button", { class: `slds-button ${classes}`, type: "button", onclick: () => this.close() }, label);
    const dialog = h(
      "div",
      {
        class: "slds-modal slds-fade-in-open slds-modal_medium uiModal--medium uiModal forceModal",
        role: "dialog",
        "aria-modal": "true",
        "aria-label": title,
        tabindex: "-1",
      },
      h(
        "div",
        { class: "slds-modal__container" },
        h(
          "button",
          {
            class: "slds-button slds-button_icon slds-modal__close",
            type: "button",
            title: say("Close"),
            onclick: () => this.close(),
          },
          icon("utility:close", "x-small"),
        ),
        h(
          "div",
          { class: "slds-modal__header" },
          h("h2", { class: "slds-modal__title slds-text-heading_medium" }, title),
        ),
        h("div", { class: "slds-modal__content slds-p-around_medium" }, body),
        h(
          "div",
          { class: "slds-modal__footer" },
          button(say("Cancel"), "slds-button_neutral"),
          button(say("Save"), "slds-button_brand"),
        ),
      ),
    );
    const element = h(
      "div",
      { class: "DESKTOP uiContainerManager" },
      dialog,
      h("div", { class: "slds-backdrop slds-backdrop_open" }),
    );
    this.container.append(element);
    this.modal = { element, page };
    return true;
  }

  close(): void {
    clearTimeout(this.timer);
    this.closeHoverCard();
    this.modal = Overlays.remove(this.modal);
  }
}
