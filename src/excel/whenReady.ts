/** What the page runs in. */
export type Host = "excel" | "browser";

/** Waits for Office; outside of Excel (the page opened in a browser by itself) it says so. */
export async function whenReady(): Promise<Host> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "excel" : "browser";
}
