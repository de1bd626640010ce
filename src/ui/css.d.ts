/** A CSS module: its class names, as the bundler made them. Parcel exports each by name. */
declare module "*.module.css" {
  const classNames: { readonly [name: string]: string };
  export = classNames;
}
