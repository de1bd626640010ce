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
  permissions: ["storage", "unlimitedStorage", "sidePanel", "contextMenus", "scripting", "activeTab"],
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
  },
};
