/** Plasmo bundles the file apart and gives its address. */
declare module "url:*" {
  const address: string;
  export default address;
}
