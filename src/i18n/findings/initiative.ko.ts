import type { InitiativeCheckId } from "../../scoresheet/checks/initiative/ids";
import type { CheckText } from "./findingText";

export const initiativeKo: Readonly<Record<InitiativeCheckId, CheckText>> = {};
