import { allocateGrades } from "../../src/core/allocation/allocateGrades";
import { RULE_SET_2023 } from "../../src/rules/ruleSet2023";
import { measure, type Measurement } from "./measure";

const TASKS = 1_000_000;

/** Scores of two digits in a fixed, made-up order: the same in every run. */
const scores = Float64Array.from({ length: TASKS }, (_, index) => ((index * 7919) % 10_001) / 100);

const allocate = () => allocateGrades(scores, RULE_SET_2023);

function sortBased(): number {
  const sorted = Float64Array.from(scores).sort();
  return sorted[0] ?? 0;
}

function copyingPass(): Float64Array {
  const copy = new Float64Array(TASKS);
  for (let index = 0; index < TASKS; index++) copy[index] = scores[index] ?? 0;
  return copy;
}

const measurements: readonly Measurement[] = [
  measure("allocate 1,000,000 scores", allocate, "typed-array sort of the same scores", sortBased),
  measure("allocate 1,000,000 scores", allocate, "copying pass over the same scores", copyingPass),
];

if (process.argv.includes("--json")) {
  console.log(JSON.stringify(measurements, null, 2));
} else {
  for (const { name, value, unit, peer, peerValue, ratio } of measurements) {
    console.log(
      `${name}: ${value.toFixed(1)} ${unit}; ${peer}: ${peerValue.toFixed(1)} ${unit}; ratio ${ratio.toFixed(2)}`,
    );
  }
}
