import type { ClauseId } from "./clauseIds";

/** The clauses that any rule set has. */
export type GradingClauseId = Extract<
  ClauseId,
  "general" | "grades" | "quota" | "allocation" | "correction" | "committee"
>;

/** The clauses of rules that score tasks, too. */
export type RubricClauseId = Exclude<ClauseId, GradingClauseId>;
