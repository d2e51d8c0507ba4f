import type { AllocationRefusal } from "../core/allocation/allocateTasks";
import type { QuotaClash } from "../core/allocation/quotaClash";
import type { Language } from "./language";

/* Why tasks cannot be graded by the rules, as the pane's findings and the functions in cells say it. */

const koCount = (value: number): string => `${value}개`;
const enTasks = (value: number): string => `${value} ${value === 1 ? "task" : "tasks"}`;
const koSpan = (from: number, to: number): string => (from === to ? `${from}등급` : `${from}~${to}등급`);
const enSpan = (from: number, to: number): string => (from === to ? `grade ${from}` : `grades ${from}–${to}`);

const koClash = ({ from, to, bound, places }: QuotaClash): string =>
  `${koSpan(from, to)} ${bound === "least" ? "최소" : "최대"} ${koCount(places)}`;

const enClash = ({ from, to, bound, places }: QuotaClash): string => `${enSpan(from, to)} at ${bound} ${places}`;

function ko(refusal: AllocationRefusal): string {
  const whose = refusal.group === null ? "" : `${refusal.group}: `;
  switch (refusal.reason) {
    case "no-quota":
      return `${whose}과제가 ${koCount(refusal.n)}여서 등급별 비율이 없습니다(${koCount(refusal.below)} 미만). 등급은 위원회가 정합니다.`;
    case "clash":
      return `${whose}과제 ${koCount(refusal.n)}로는 평가규정의 한도를 함께 지킬 수 없습니다: ${refusal.clashes.map(koClash).join(", ")}.`;
    case "margins-need-percent":
      return "집단마다, 그리고 전체에서도 비율을 지키려면 규정의 비율이 백분율이어야 합니다.";
    case "margins-clash":
      return `집단마다, 그리고 전체에서도 비율을 지킬 수 없습니다: ${refusal.groups.join(", ")}의 과제가 들어가야 할 ${refusal.grades.join(", ")}등급의 자리가 모자랍니다.`;
  }
}

function en(refusal: AllocationRefusal): string {
  const whose = refusal.group === null ? "" : `${refusal.group}: `;
  switch (refusal.reason) {
    case "no-quota":
      return `${whose}${enTasks(refusal.n)}, too few for a quota (below ${refusal.below}): the committee grades freely.`;
    case "clash":
      return `${whose}The limits of the rules cannot be met together with ${enTasks(refusal.n)}: ${refusal.clashes.map(enClash).join(", ")}.`;
    case "margins-need-percent":
      return "For each group and all tasks to keep the quota at once, it must be stated in percent.";
    case "margins-clash":
      return `Each group and all tasks cannot keep the quota at once: the tasks of ${refusal.groups.join(", ")} need more places of grade ${refusal.grades.join(", ")} than there are.`;
  }
}

export const refusalTexts: Readonly<Record<Language, (refusal: AllocationRefusal) => string>> = { ko, en };
