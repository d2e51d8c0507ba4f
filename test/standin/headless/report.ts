import type { Evaluation, Result } from "./runAction";
import type { Outcome, OutcomeFinding } from "./outcome";

/** A result in a few lines for people. */
export function report(result: Result): string {
  const lines = "value" in result ? evaluationLines(result) : outcomeLines(result);
  return lines.join("\n");
}

function evaluationLines({ value }: Evaluation): string[] {
  return value.map((row) => row.map((cell) => (cell === null ? "" : String(cell))).join("\t"));
}

function outcomeLines(outcome: Outcome & Result): string[] {
  const { action, sheet, rules, tasks, counts, findings, blocked, traffic } = outcome;
  return [
    `${action}: sheet ${sheet}, rules ${rules}, ${tasks.length} tasks, grades ${counts.join(" ") || "open"}`,
    ...findings.map(findingLine),
    ...(blocked ? ["Blocked by the findings above: nothing was written."] : []),
    `${traffic.roundTrips} round trips, ${traffic.requestBytes} bytes out, ${traffic.responseBytes} bytes back`,
  ];
}

/** A finding in one line, with its address unless the message names it anyway. */
function findingLine({ severity, check, address, message, accepted }: OutcomeFinding): string {
  const place = address === null || message.includes(address) ? "" : `${address} `;
  const mark = accepted === undefined ? "" : ` (accepted: ${accepted.reason})`;
  return `${severity} ${check}${mark}: ${place}${message}`;
}
