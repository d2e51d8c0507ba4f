/** Opens the task pane beside the sheet; already open, it stays. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
