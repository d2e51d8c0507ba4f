import {
  OTHER_CONTRIBUTIONS,
  SURVEYS,
  type BandLabel,
  type CommunicationRule,
  type ContributionBand,
  type EffectBand,
  type OtherContribution,
  type Survey,
} from "../../rules/rubric";

/** What a task can show of its effect. */
export interface EffectEvidence {
  readonly survey: Survey;
  /** Good cases (우수사례). */
  readonly cases: number;
  readonly outsideEvaluation: boolean;
}

/**
 * The band of 정책효과: the best one whose evidence is all there.
 *
 * @example
 * effectBand({ survey: "outside", cases: 1, outsideEvaluation: false }, RULE_SET_2023.rubric.effect) //=> "다소높음"
 */
export function effectBand(evidence: EffectEvidence, bands: readonly EffectBand[]): BandLabel | null {
  const band = bands.find(
    ({ survey, cases, outsideEvaluation }) =>
      reaches(SURVEYS, evidence.survey, survey) &&
      evidence.cases >= cases &&
      (evidence.outsideEvaluation || !outsideEvaluation),
  );
  return band?.label ?? null;
}

/** What a task contributed to higher goals. */
export interface Contribution {
  readonly strategicGoal: boolean;
  readonly performanceGoal: boolean;
  readonly taskGoal: boolean;
  readonly other: OtherContribution;
}

/**
 * The band of 상위 기여도: the best one whose goals are all met.
 *
 * @example
 * contributionBand({ strategicGoal: true, performanceGoal: true, taskGoal: false, other: "some" }, RULE_SET_2023.rubric.contribution) //=> "다소낮음"
 */
export function contributionBand(contribution: Contribution, bands: readonly ContributionBand[]): BandLabel | null {
  const isMet = (needed: boolean, met: boolean): boolean => met || !needed;
  const band = bands.find(
    ({ strategicGoal, performanceGoal, taskGoal, other }) =>
      isMet(strategicGoal, contribution.strategicGoal) &&
      isMet(performanceGoal, contribution.performanceGoal) &&
      isMet(taskGoal, contribution.taskGoal) &&
      reaches(OTHER_CONTRIBUTIONS, contribution.other, other),
  );
  return band?.label ?? null;
}

export type CommunicationBand =
  | { readonly ok: true; readonly label: BandLabel }
  /** Not all was done, so the committee has to judge: no label was given. */
  | { readonly ok: false; readonly reason: "not-judged" }
  /** The best band was given although these were not done. */
  | { readonly ok: false; readonly reason: "best-not-earned"; readonly missing: readonly string[] };

/**
 * The band of 소통노력도 (자체평가위원과의 소통): 높음 where visits, meetings and information were all done, and otherwise what the
 * committee judged, which cannot be the best.
 *
 * @param done - for each thing that the best band needs, in its order, whether it was done
 * @param judged - the committee's label, `null` for none
 * @param best - the label of the best band
 * @example
 * communicationBand([true, true, true], null, RULE_SET_2023.rubric.communication, "높음") //=> { ok: true, label: "높음" }
 */
export function communicationBand(
  done: readonly boolean[],
  judged: BandLabel | null,
  { bestNeeds }: CommunicationRule,
  best: BandLabel,
): CommunicationBand {
  const missing = bestNeeds.filter((_, index) => done[index] !== true);
  if (missing.length === 0) return { ok: true, label: best };
  if (judged === null) return { ok: false, reason: "not-judged" };
  return judged === best ? { ok: false, reason: "best-not-earned", missing } : { ok: true, label: judged };
}

/** Values are listed strongest first. */
const reaches = <Value>(values: readonly Value[], has: Value, needs: Value): boolean =>
  values.indexOf(has) <= values.indexOf(needs);
