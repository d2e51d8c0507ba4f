import type { SheetCheckId } from "../../scoresheet/checks/sheet/ids";
import type { CheckText } from "./findingText";

export const sheetKo: Readonly<Record<SheetCheckId, CheckText>> = {};
