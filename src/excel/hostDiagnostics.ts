/** The Office that the page runs in, in one line for a report of an error: host, platform, version. */
export function hostDiagnostics(): string {
  // The types promise Office and a context from the start; an error can come before either is there.
  const office = (globalThis as { readonly Office?: { readonly context?: Partial<Office.Context> } }).Office;
  const context = office?.context;
  const diagnostics = context?.diagnostics;
  if (diagnostics === undefined) return "no Office host";
  return `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}`;
}
