import { hostDiagnostics } from "../excel/hostDiagnostics";

/** What someone who looks for the cause needs: the error and where it happened, and nothing of the workbook's content. */
export function diagnosticText(error: unknown, componentStack: string): string {
  const described = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return [described, componentStack.trim(), hostDiagnostics(), navigator.userAgent]
    .filter((part) => part !== "")
    .join("\n\n");
}
