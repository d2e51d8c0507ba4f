import type { InitiativeCheckId } from "../../scoresheet/checks/initiative/ids";
import type { CheckText } from "./findingText";

export const initiativeEn: Readonly<Record<InitiativeCheckId, CheckText>> = {};
