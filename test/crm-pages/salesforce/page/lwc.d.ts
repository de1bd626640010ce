declare module "one/*" {
  import type { LightningElement } from "lwc";

  const component: typeof LightningElement;
  export default component;
}
declare module "records/*" {
  import type { LightningElement } from "lwc";

  const component: typeof LightningElement;
  export default component;
}
declare module "@lwc/synthetic-shadow";
