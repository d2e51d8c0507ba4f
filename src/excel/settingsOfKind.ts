/** The texts of all settings whose keys begin alike. One request. */
export async function readSettings(context: Excel.RequestContext, prefix: string): Promise<readonly string[]> {
  const { settings } = context.workbook;
  settings.load("items/key,items/value");
  await context.sync();
  return settings.items.filter(({ key }) => key.startsWith(prefix)).map(({ value }) => String(value));
}

/** Deletes settings; one that is not there any more makes Excel refuse all that come after it. One request. */
export async function deleteSettings(context: Excel.RequestContext, keys: readonly string[]): Promise<void> {
  for (const key of keys) context.workbook.settings.getItem(key).delete();
  await context.sync();
}
