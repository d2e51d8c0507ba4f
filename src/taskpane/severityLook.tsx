import { makeStyles, tokens } from "@fluentui/react-components";
import { DismissCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../scoresheet/finding";

/** From what keeps grades from being written to what is only good to know. */
export const SEVERITIES: readonly Severity[] = ["block", "warning", "note"];

/** A sign of its own for each severity: colour is never the only one. */
export const SEVERITY_ICONS = { block: DismissCircleFilled, warning: WarningFilled, note: InfoFilled } as const;

export const useSeverityStyles = makeStyles({
  block: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorBrandForeground1 },
});
