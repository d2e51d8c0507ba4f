/**
 * Shows the user a cell or range: activates its sheet and selects it.
 *
 * @param sheet - the sheet's name
 * @param address - on that sheet: `R7`
 */
export async function selectCells(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
