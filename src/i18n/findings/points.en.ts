import type { PointsCheckId } from "../../scoresheet/checks/points/ids";
import type { CheckText } from "./findingText";

export const pointsEn: Readonly<Record<PointsCheckId, CheckText>> = {};
