import { tasks as published } from "../../../../scripts/sheets/published";
import { contextOf } from "../../../../test/fixtures/gradedSheet";
import { LABEL_SHEET_2023 } from "../../../../test/fixtures/labelSheet2023";
import { sameLabels } from "./sameLabels";

describe("same-labels", () => {
  it("notes the published tasks that are alike in every label and have different grades, once for each kind", () => {
    const found = sameLabels(contextOf(LABEL_SHEET_2023));
    expect(found.map(({ severity, details }) => [severity, details?.["count"]])).toEqual([
      ["note", 3],
      ["note", 2],
    ]);
    const named = found.map(({ details }) =>
      published.map(({ id }) => id).filter((id) => String(details?.["tasks"]).includes(`${id} `)),
    );
    expect(named).toEqual([
      ["Ⅰ-2-①", "Ⅰ-4-①", "Ⅱ-5-①"],
      ["Ⅱ-2-①", "Ⅱ-4-①"],
    ]);
  });

  it("says nothing of tasks that are alike and have the same grade", () => {
    const [head, row] = LABEL_SHEET_2023;
    expect(sameLabels(contextOf([head!, row!, row!]))).toEqual([]);
  });
});
