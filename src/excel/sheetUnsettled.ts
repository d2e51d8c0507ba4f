/** Rows or columns came and went again and again while a sheet was read: what was read would belong to no moment. */
export class SheetUnsettled extends Error {
  constructor() {
    super("Rows or columns came and went while the sheet was read");
    this.name = "SheetUnsettled";
  }
}
