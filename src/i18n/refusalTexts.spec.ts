import type { AllocationRefusal } from "../core/allocation/allocateTasks";
import { refusalTexts } from "./refusalTexts";

describe("why there are no grades", () => {
  it.each<[AllocationRefusal, string, string]>([
    [
      { reason: "no-quota", group: "상생협력", n: 3, below: 5 },
      "상생협력: 과제가 3개여서 등급별 비율이 없습니다(5개 미만). 등급은 위원회가 정합니다.",
      "상생협력: 3 tasks, too few for a quota (below 5): the committee grades freely.",
    ],
    [
      {
        reason: "clash",
        group: null,
        n: 4,
        clashes: [
          { from: 1, to: 1, bound: "least", places: 1 },
          { from: 1, to: 2, bound: "most", places: 0 },
        ],
      },
      "과제 4개로는 평가규정의 한도를 함께 지킬 수 없습니다: 1등급 최소 1개, 1~2등급 최대 0개.",
      "The limits of the rules cannot be met together with 4 tasks: grade 1 at least 1, grades 1–2 at most 0.",
    ],
    [
      { reason: "margins-need-percent", group: null },
      "집단마다, 그리고 전체에서도 비율을 지키려면 규정의 비율이 백분율이어야 합니다.",
      "For each group and all tasks to keep the quota at once, it must be stated in percent.",
    ],
    [
      { reason: "margins-clash", group: null, groups: ["가", "나"], grades: [2, 3] },
      "집단마다, 그리고 전체에서도 비율을 지킬 수 없습니다: 가, 나의 과제가 들어가야 할 2, 3등급의 자리가 모자랍니다.",
      "Each group and all tasks cannot keep the quota at once: the tasks of 가, 나 need more places of grade 2, 3 than there are.",
    ],
  ])("is said in both languages: $reason", (refusal, korean, english) => {
    expect(refusalTexts.ko(refusal)).toBe(korean);
    expect(refusalTexts.en(refusal)).toBe(english);
  });
});
