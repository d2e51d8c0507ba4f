import type { Check } from "../check";

/** A filter that hides tasks: they are ranked all the same, and what is copied or filled down skips them. One finding a sheet. */
export const filteredRows: Check = ({ sheet }) => {
  const { form } = sheet.grid;
  if (!form.isFiltered) return [];
  const hidden = new Set(form.hiddenRows);
  const tasks = sheet.tasks.filter(({ row }) => hidden.has(row)).length;
  return [
    {
      check: "filtered-rows",
      severity: "warning",
      address: "",
      details: { tasks, rows: form.hiddenRows.length },
    },
  ];
};
