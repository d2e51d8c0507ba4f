/** `docs/functions.md` as the build reads it (`scripts/functionsHelp.js`). */
declare module "*/functions.md" {
  const cellFunctions: readonly import("../../../scripts/functionsHelp").CellFunctionHelp[];
  export default cellFunctions;
}
