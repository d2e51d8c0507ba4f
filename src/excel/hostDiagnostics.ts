/** The Office that the page runs in, in one line for a report of an error: host, platform, version. */
export function hostDiagnostics(): string {
  const diagnostics = Office.context?.diagnostics as Office.ContextInformation | undefined;
  if (diagnostics === undefined) return "no Office host";
  return `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}`;
}
