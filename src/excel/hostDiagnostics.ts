/** The Office that the page runs in, in one line for a report of an error: host, platform, version. */
export function hostDiagnostics(): string {
  // The types promise a context from the start; an error can come before Office is ready.
  const context = Office.context as Partial<Office.Context> | undefined;
  const diagnostics = context?.diagnostics;
  if (diagnostics === undefined) return "no Office host";
  return `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}`;
}
