import type { SheetCheckId } from "../../scoresheet/checks/sheet/ids";
import type { CheckText } from "./findingText";

export const sheetEn: Readonly<Record<SheetCheckId, CheckText>> = {};
