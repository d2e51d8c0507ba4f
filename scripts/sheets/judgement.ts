import { rubric, type Indicator, type PointBand, type Task } from "./published";

/** The items a task is scored by, in the order of the score sheet. */
export const items = [
  "achievement",
  "effect",
  "contribution",
  "communication",
  "stakeholder",
  "collaboration",
  "bonus",
] as const;

export type Item = (typeof items)[number];

/** What each label is worth in each column of the conversion table. */
export interface ConversionRow {
  readonly label: string;
  readonly achievement: number;
  readonly initiative: number;
  readonly representativeness: number;
  readonly effect: number;
  readonly contribution: number;
  readonly communication: number;
  readonly stakeholder: number;
  readonly collaboration: number;
  readonly bonus: number;
}

/** The labels of the five bands, best first. */
export const bandLabels = rubric.achievement.map((band) => band.label);

/** Subcommittees that write other words for the same bands. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ["우수", "높음"],
  ["다소우수", "다소높음"],
]);

/** The conversion table: points were not published, so a label is worth the middle of its band. */
export const conversionTable: readonly ConversionRow[] = [...bandLabels, ...synonyms.keys()].map((label) => {
  const band = synonyms.get(label) ?? label;
  const communication = middle(rubric.communication, band);
  return {
    label,
    achievement: middle(rubric.achievement, band),
    initiative: named(rubric.initiative, band).weight,
    representativeness: named(rubric.representativeness, band).weight,
    effect: middle(rubric.effect, band),
    contribution: middle(rubric.contribution, band),
    communication,
    // The report prints no scale for the items of 5 points: half of an item of 10 is our assumption.
    stakeholder: communication / 2,
    collaboration: communication / 2,
    bonus: communication / 2,
  };
});

/** A label without the blanks some subcommittees write in it: `다소 높음` → `다소높음`. */
export function normalizeLabel(label: string): string {
  return label.replaceAll(" ", "");
}

/** The points of every item of a task, from its published labels. */
export function itemPoints(task: Task): Record<Item, number> {
  const { labels } = task;
  return {
    achievement: weightedAchievement(task),
    effect: conversion(labels.effect).effect,
    contribution: conversion(labels.contribution).contribution,
    communication: conversion(labels.communication).communication,
    stakeholder: conversion(labels.stakeholder).stakeholder,
    collaboration: conversion(labels.collaboration).collaboration,
    bonus: hasBonus(task) ? conversion(String(labels.bonus)).bonus : 0,
  };
}

/** Was the task given a bonus at all? Only one subcommittee scores it; `-` there means none. */
export function hasBonus(task: Task): boolean {
  return task.labels.bonus !== null && task.labels.bonus !== "-";
}

/** The sum of a task's points, rounded as the sheet's own formula rounds it. */
export function totalPoints(task: Task): number {
  const points = itemPoints(task);
  return items.reduce((cents, item) => cents + Math.round(points[item] * 100), 0) / 100;
}

/** The rank of a score where ties take the lower place: how many scores are at least as good. */
export function lowerRank(score: number, scores: readonly number[]): number {
  return scores.filter((other) => other >= score).length;
}

/** The band of an indicator's unrounded rate, `null` where target or actual was not published. */
export function computedBand({ target, actual, provisional }: Indicator): string | null {
  if (target === null || actual === null) return null;
  const band = bandOf(actual * 100, target);
  const best = provisional ? bandLabels.indexOf("다소낮음") : 0;
  return bandLabels[Math.max(bandLabels.indexOf(band), best)] ?? null;
}

/** The band of the rate `hundredfold ÷ target`, in percent, without dividing. */
export function bandOf(hundredfold: number, target: number): string {
  const band = rubric.achievement.find(
    ({ minimumRate }) => minimumRate === null || hundredfold >= minimumRate * target,
  );
  if (band === undefined) throw new Error("The lowest band of the rubric must have no minimum rate.");
  return band.label;
}

/** Points of the band × 적극성 × 대표성, rounded half up in integers: 37.5 × 0.98 × 0.98 is exactly 36.015. */
function weightedAchievement({ labels }: Task): number {
  const tenths = Math.round(conversion(labels.achievement).achievement * 10);
  const initiative = Math.round(conversion(labels.initiative).initiative * 100);
  const representativeness = Math.round(conversion(labels.representativeness).representativeness * 100);
  return Math.round((tenths * initiative * representativeness) / 1000) / 100;
}

function conversion(label: string): ConversionRow {
  return named(conversionTable, normalizeLabel(label));
}

function middle(bands: readonly PointBand[], label: string): number {
  const { points } = named(bands, label);
  return (Math.min(...points) + Math.max(...points)) / 2;
}

function named<Row extends { readonly label: string }>(rows: readonly Row[], label: string): Row {
  const row = rows.find((candidate) => candidate.label === label);
  if (row === undefined) throw new Error(`No band is labelled "${label}".`);
  return row;
}
