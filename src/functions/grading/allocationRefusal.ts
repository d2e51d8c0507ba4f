import type { AllocationRefusal } from "../../core/allocation/allocateTasks";
import { CellError } from "../arguments/cellError";
import { messages } from "../arguments/messages";

/** Why there are no grades, in words. `#N/A` where the rules leave it to the committee, `#VALUE!` where they cannot be met. */
export function allocationRefusal(refusal: AllocationRefusal): CellError {
  return new CellError(refusal.reason === "no-quota" ? "#N/A" : "#VALUE!", messages().refusal(refusal));
}
