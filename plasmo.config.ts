/**
 * The typed source of the extension's manifest. Plasmo does not read this file: `npm run manifest` writes it
 * into package.json's `manifest`, and test/unit/manifest.test.ts fails when the two differ.
 */

/** Hosts of the CRMs that have a profile: the only pages on which the extension runs without being asked. */
export const profileHosts = [
  "https://*.lightning.force.com/*",
  "https://*.my.salesforce.com/*",
  "https://*.lightning.crmforce.mil/*",
  "https://*.lightning.sfcrmapps.cn/*",
  "https://*.my.sfcrmproducts.cn/*",
  "https://*.crm.dynamics.com/*",
  "https://*.crm2.dynamics.com/*",
  "https://*.crm3.dynamics.com/*",
  "https://*.crm4.dynamics.com/*",
  "https://*.crm5.dynamics.com/*",
  "https://*.crm6.dynamics.com/*",
  "https://*.crm7.dynamics.com/*",
  "https://*.crm8.dynamics.com/*",
  "https://*.crm9.dynamics.com/*",
  "https://*.crm10.dynamics.com/*",
  "https://*.crm11.dynamics.com/*",
  "https://*.crm12.dynamics.com/*",
  "https://*.crm13.dynamics.com/*",
  "https://*.crm14.dynamics.com/*",
  "https://*.crm15.dynamics.com/*",
  "https://*.crm16.dynamics.com/*",
  "https://*.crm17.dynamics.com/*",
  "https://*.crm18.dynamics.com/*",
  "https://*.crm19.dynamics.com/*",
  "https://*.crm20.dynamics.com/*",
  "https://*.crm21.dynamics.com/*",
  "https://*.crm.dynamics.cn/*",
  "https://*.crm.microsoftdynamics.us/*",
  "https://*.crm.appsplatform.us/*",
  "https://app.hubspot.com/*",
  "https://app-na2.hubspot.com/*",
  "https://app-na3.hubspot.com/*",
  "https://app-eu1.hubspot.com/*",
  "https://app-ap1.hubspot.com/*",
  "https://*.pipedrive.com/*",
  "https://crm.zoho.com/*",
  "https://crm.zoho.eu/*",
  "https://crm.zoho.in/*",
  "https://crm.zoho.com.cn/*",
  "https://crm.zoho.com.au/*",
  "https://crm.zoho.jp/*",
  "https://crm.zoho.sa/*",
  "https://crm.zohocloud.ca/*",
];

/** Any other origin, requested one at a time when the rep switches a site on. */
const optionalHosts = ["https://*/*", "http://*/*"];

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");

export const manifest = {
  default_locale: "en",
  minimum_chrome_version: "121",
  // What each is for: docs/security.md, section Permissions.
  permissions: [
    "storage",
    "unlimitedStorage",
    "sidePanel",
    "contextMenus",
    "scripting",
    "activeTab",
    "alarms",
  ],
  host_permissions: profileHosts,
  optional_host_permissions: optionalHosts,
  // Paths in the manifest count from the builder's own folder.
  storage: { managed_schema: "../assets/managed_schema.json" },
  content_security_policy: { extension_pages: contentSecurityPolicy },
  web_accessible_resources: [
    {
      resources: ["tabs/sidebar.html", "tabs/role-menu.html"],
      matches: optionalHosts,
      use_dynamic_url: true,
    },
  ],
  commands: {
    "toggle-sidebar": {
      suggested_key: { default: "Alt+Shift+S" },
      description: "__MSG_commandToggle__",
    },
    "open-workspace": {
      suggested_key: { default: "Alt+Shift+U" },
      description: "__MSG_commandWorkspace__",
    },
  },
};
