import { allocateTasks } from "../../src/core/allocation/allocateTasks";
import { proposeLines } from "../../src/core/adjustment/proposeLines";
import { rankScores } from "../../src/core/ranking/rankScores";
import { RULE_SET_2023 } from "../../src/rules/sets/ruleSet2023";
import { checkSheet, copyCells } from "./checkSheet";
import { gridFrom, manyTasks } from "./manyTasks";
import { measure, type Measurement } from "./measure";
import { allocateBySorting, copyScores, sortScores } from "./peers";
import { requestsToRead } from "./requestsToRead";

const MANY = 1_000_000;

/** Scores of two digits in a fixed, made-up order: the same in every run. */
const close = Float64Array.from({ length: MANY }, (_, index) => ((index * 7919) % 10_001) / 100);
/** Made-up scores that hardly ever tie and lie far apart: nothing can be counted by units. */
const wide = Float64Array.from({ length: MANY }, (_, index) => ((index * 2_654_435_761) % 4_294_967_296) / 100);
const tasks = close.slice(0, 46);
const ministries = wide.slice(0, 3000);

const allocate = (scores: Float64Array) => () => allocateTasks(scores, RULE_SET_2023);

const ofScores: readonly Measurement[] = [
  ...measure("allocate 1,000,000 scores of 0 to 100", allocate(close), {
    "copying pass over the same scores": () => copyScores(close),
    "typed-array sort of the same scores": () => sortScores(close),
    "the same allocation by sorting": () => allocateBySorting(close, RULE_SET_2023),
  }),
  ...measure("allocate 1,000,000 scores far apart", allocate(wide), {
    "copying pass over the same scores": () => copyScores(wide),
    "typed-array sort of the same scores": () => sortScores(wide),
    "the same allocation by sorting": () => allocateBySorting(wide, RULE_SET_2023),
  }),
  ...measure("rank 1,000,000 scores of 0 to 100", () => rankScores(close, 2), {
    "typed-array sort of the same scores": () => sortScores(close),
  }),
  ...measure("allocate 46 tasks", allocate(tasks), {
    "the same allocation by sorting": () => allocateBySorting(tasks, RULE_SET_2023),
  }),
  ...measure("propose lines for 3,000 tasks", () => proposeLines(ministries, RULE_SET_2023), {
    "allocate the same tasks": allocate(ministries),
  }),
];

// Made only now: a heap full of cells would cost those above their time.
const sheet = manyTasks(10_000);
const grid = gridFrom(sheet);
const answer = JSON.stringify([grid.values, grid.formulas, grid.texts, grid.numberFormats]);

const measurements: readonly Measurement[] = [
  ...ofScores,
  ...measure("read and check 10,000 rows", () => checkSheet(grid), {
    "copying pass over the same cells": () => copyCells(grid),
    "JSON.parse of the same cells": () => JSON.parse(answer) as unknown,
  }),
];

function print(measurements: readonly Measurement[]): void {
  if (process.argv.includes("--json")) {
    console.log(JSON.stringify(measurements, null, 2));
  } else {
    for (const { name, value, unit, peer, peerValue, ratio } of measurements) {
      console.log(
        `${name}: ${value.toFixed(3)} ${unit}; ${peer}: ${peerValue.toFixed(3)} ${unit}; ratio ${ratio.toFixed(3)}`,
      );
    }
  }
}

void requestsToRead(sheet).then((requests) =>
  print([
    ...measurements,
    {
      name: "read 10,000 rows from Excel",
      value: requests,
      unit: "requests",
      peer: "the fewest that can be",
      peerValue: 1,
      ratio: requests,
    },
  ]),
);
