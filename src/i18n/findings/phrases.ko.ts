import { particle } from "../particle";
import type { Finding } from "../../scoresheet/finding";

export const detail = (finding: Finding, name: string): string => String(finding.details?.[name] ?? "");
export const at = (finding: Finding): string => (finding.address === "" ? "" : `${finding.address} `);
export const object = (word: string): string => `${word}${particle(word, "을", "를")}`;
export const of = (finding: Finding): string => (finding.task === undefined ? "" : ` '${finding.task}'`);
