/** HubSpot's record page in three columns, as far as public sources describe it. */
import { each, text } from "../page";

export interface Property {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Class names as a build of the product makes them. */
const styled = (seed: string) =>
  `sc-${[...seed].reduce((sum, letter) => (sum * 33 + letter.charCodeAt(0)) % 46_656, 5).toString(36)}`;

/** Grammar 1: the property is named twice, by its row and by its control; the owner only by its row. */
const propertyV3 = ({ name, label, value }: Property) =>
  name === "hubspot_owner_id"
    ? `<li><span data-test-id="hubspot_owner_id" class="${styled(name)}"><div class="private-form__label">${label}</div><div class="${styled(label)}"><button type="button" class="uiDropdown__button">${text(value)}</button></div></span></li>`
    : `<li><span data-test-id="${name}" class="${styled(name)}"><div data-deferred-property-input-root="true"><label class="private-form__label"><span>${label}</span><button type="button" class="${styled(label)}">Details</button></label>
<div data-selenium-test="property-input-${name}" class="private-form__control ${styled(`${name}-v`)}"><span class="${styled("inner")}"><span>${text(value)}</span></span></div></div></span></li>`;

export const propertiesCard = (title: string, properties: readonly Property[], associated = "") =>
  `<div data-card-type="PROPERTIES_V3" data-test-id="card-wrapper-PROPERTIES_V3/${associated || "0-3"}/about" class="${styled(title)}">
<h5><button type="button" aria-expanded="true">${title}</button></h5>
<ul data-selenium-test="profile-properties-list">
${each(properties, propertyV3)}
</ul></div>`;

/** Grammar 3: rows that carry a label and no property name. */
export const propertyList = (title: string, properties: readonly Property[]) =>
  `<div data-card-type="PROPERTIES_LIST" data-test-id="card-wrapper-PROPERTIES_LIST/0-3/7" class="${styled(title)}">
<h5>${title}</h5>
${each(
  properties,
  ({ label, value }) =>
    `<div data-test-id="crm-property-list-item" class="${styled(label)}"><label class="${styled("l")}">${label}</label><div class="${styled("v")}"><span>${text(value)}</span></div></div>`,
)}
</div>`;

export interface Highlight {
  readonly name: string;
  readonly properties: readonly Property[];
  /** The present layout names the title's property, an older one has only its title. */
  readonly isPresent: boolean;
}

export const highlight = ({ name, properties, isPresent }: Highlight) =>
  `<div data-card-type="OBJECT_HIGHLIGHT" class="${styled("highlight")}"><div data-test-id="record-highlight-content">
${
  isPresent
    ? `<div data-test-id="highlight-property-item-dealname"><h2 data-test-id="highlight-property-display-dealname" class="${styled("h")}"><span>${text(name)}</span></h2></div>`
    : `<div data-test-id="record-highlight-main-content"><h2 data-selenium-test="highlightTitle"><span>${text(name)}</span></h2><button type="button" aria-label="Edit"><svg width="12" height="12"></svg></button></div>`
}
${each(
  properties,
  (property) =>
    `<div data-test-id="highlight-property-item-${property.name}" class="${styled(property.name)}"><span class="${styled("label")}">${property.label}</span><span data-test-id="highlight-property-display-${property.name}"><span>${text(property.value)}</span></span></div>`,
)}
</div></div>`;

export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mail: string;
  /** The association's label. */
  readonly role: string;
}

/** An associated record's card: its tiles, and the properties of the associated record itself. */
export const contactsCard = (title: string, portal: string, contacts: readonly Contact[], isOpen = true) =>
  `<div data-test-id="card-wrapper-ASSOCIATION_V3/0-1" data-sidebar-card-association-object-type-id="0-1" class="${styled("contacts")}">
<h5><button type="button" aria-expanded="${isOpen}">${title} (${contacts.length})</button></h5>
${
  isOpen
    ? `<div>
${each(
  contacts,
  ({ id, name, title: job, mail, role }) =>
    `<div data-test-id="chiclet-0-1-${id}" data-selenium-test="chicklet" class="${styled(name)}"><div><a data-test-id="contact-chicklet-title-link" href="/contacts/${portal}/record/0-1/${id}" class="private-link"><span>${text(name)}</span></a></div><div data-test-id="contact-chicklet-email"><a href="mailto:${mail}">${mail}</a></div>${job && `<div class="${styled("job")}">${text(job)}</div>`}${role && `<span data-test-id="association-label" class="private-tag"><span>${text(role)}</span></span>`}</div>`,
)}
</div>`
    : ""
}
</div>`;

export const companyCard = (
  title: string,
  portal: string,
  id: string,
  name: string,
  associated: readonly Property[],
) =>
  `<div data-test-id="card-wrapper-ASSOCIATION_V3/0-2" data-sidebar-card-association-object-type-id="0-2" class="${styled("companies")}">
<h5><button type="button" aria-expanded="true">${title} (1)</button></h5>
<div data-test-id="chiclet-0-2-${id}" data-selenium-test="chicklet"><a data-test-id="company-chicklet-title-link" href="/contacts/${portal}/record/0-2/${id}" class="private-link"><span>${text(name)}</span></a>
<dl>
${each(associated, (property) => `<div data-selenium-test="property-input-${property.name}"><span>${text(property.value)}</span></div>`)}
</dl></div></div>`;

/** Slides in over the page and shows another record with the same markup. */
export const preview = (properties: readonly Property[]) =>
  `<div data-selenium-test="sidebar-preview-panel" data-crm-location="CRM_OBJECT_PREVIEW" style="position:fixed;right:0;top:0;bottom:0;width:400px;background:#fff">
${propertiesCard("About this deal", properties)}
</div>`;

export const columns = (left: string, middle: string, right: string) =>
  `<div id="hs-nav-v4"><nav aria-label="Main"><a href="#">CRM</a><a href="#">Marketing</a></nav><div><input type="search" placeholder="Search HubSpot" value=""></div></div>
<main class="${styled("page")}"><div class="${styled("columns")}">
<aside data-test-id="left-sidebar"><a href="#" data-test-id="deals">Deals</a>
${left}
</aside>
<div data-test-id="crm-events-viz-timeline"><div role="tablist"><a role="tab" href="#">Overview</a><a role="tab" href="#">Activities</a></div>
${middle}
</div>
<aside data-test-id="records-right-sidebar">
${right}
</aside></div></main>`;
