/** What the page runs in. */
export type Host = "excel" | "browser";

/** Did Office's own script load? A closed network or a security setting can keep it away. */
export const isOfficeLoaded = (): boolean => (globalThis as { readonly Office?: unknown }).Office !== undefined;

/** Waits for Office; outside of Excel (the page opened in a browser by itself) it says so. */
export async function whenReady(): Promise<Host> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "excel" : "browser";
}
