import { asPeopleWrite } from "./asPeopleWrite";
import { civilService } from "./civilService";
import { english } from "./english";
import { everythingWrong } from "./everythingWrong/everythingWrong";
import { excelTable } from "./excelTable";
import { fiveMembers } from "./fiveMembers";
import { fortyMinistries } from "./fortyMinistries";
import { gradeTables } from "./gradeTables";
import { hiddenRows } from "./hiddenRows";
import { labelsOnly } from "./labelsOnly";
import { ministryWide } from "./ministryWide";
import { narrow } from "./narrow";
import { pastActuals } from "./pastActuals";
import { province } from "./province";
import { publicBody } from "./publicBody";
import { sheetPerGroup } from "./sheetPerGroup";
import { stackedGroups } from "./stackedGroups";
import { tasksAsColumns } from "./tasksAsColumns";
import type { Template } from "./template";

/** The corpus: workbooks as ministries, provinces and public bodies lay them out, each of a kind of its own. */
export const TEMPLATES: readonly Template[] = [
  ministryWide,
  narrow,
  stackedGroups,
  sheetPerGroup,
  pastActuals,
  tasksAsColumns,
  fiveMembers,
  english,
  excelTable,
  fortyMinistries,
  province,
  publicBody,
  gradeTables,
  asPeopleWrite,
  hiddenRows,
  everythingWrong,
  labelsOnly,
  civilService,
];
