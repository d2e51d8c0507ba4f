import type { HostState } from "../hostState";
import { notInStandIn, RichApiError } from "../richApiError";
import { callMethod, locationOf, requireObject, setProperty } from "./members";
import { ObjectPaths } from "./objectPaths";
import { runQuery } from "./query";
import { ACTION, type Action, type BatchError, type BatchReply, type BatchRequest } from "./wire";
import { isHostObject } from "../objectModel/objectType";

/**
 * Runs the actions in their order and stops at the first that fails; what went before stays done, as in Excel.
 *
 * @param recalculates Whether the workbook is calculated before the reply. Not so where a calculation may be waiting for
 * this very reply, as it does for the results of functions.
 */
export async function runBatch(request: BatchRequest, state: HostState, recalculates: boolean): Promise<BatchReply> {
  const paths = new ObjectPaths(request.ObjectPaths, state);
  const run = new BatchRun(paths, state);
  const results: { ActionId: number; Value: unknown }[] = [];
  let error: BatchError | undefined;
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await run.answer(action) });
    } catch (cause) {
      error = toBatchError(cause, await run.locate(action), index);
      break;
    }
  }
  try {
    state.calculation.resume();
    if (recalculates) await state.calculation.settle();
  } catch (cause) {
    error ??= toBatchError(cause, "Workbook.calculate", request.Actions.length - 1);
  }
  return { Results: results, TraceIds: [], ...(error ? { Error: error } : {}) };
}

class BatchRun {
  /** Paths whose object the client asked to keep, with the ids given out. */
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly paths: ObjectPaths,
    private readonly state: HostState,
  ) {}

  async answer(action: Action): Promise<unknown> {
    if (action.ActionType === ACTION.trace) return null;
    const object = await this.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate: {
        if (!object) return null;
        const referenceId = this.kept.get(action.ObjectPathId);
        return { ...object.type.identity?.(object.target), ...(referenceId ? { _ReferenceId: referenceId } : {}) };
      }
      case ACTION.query:
        return runQuery(object, action.QueryInfo ?? {}, this.state);
      case ACTION.method: {
        if (action.Name === "_KeepReference") {
          if (object) this.kept.set(action.ObjectPathId, this.state.references.keep(object));
          return null;
        }
        const args = await this.paths.resolveArguments(action.ArgumentInfo);
        const answer = await callMethod(requireObject(object, action.Name), action.Name, args, this.state);
        return isHostObject(answer) ? { ...answer.type.identity?.(answer.target) } : (answer ?? null);
      }
      case ACTION.setProperty: {
        const [value] = await this.paths.resolveArguments(action.ArgumentInfo);
        setProperty(requireObject(object, action.Name), action.Name, value, this.state);
        return null;
      }
      default:
        throw notInStandIn(`Action type ${action.ActionType}`);
    }
  }

  /** Where an action was when it failed. */
  async locate(action: Action): Promise<string> {
    const object = await this.paths.resolve(action.ObjectPathId).catch(() => null);
    return object ? locationOf(object, action.Name) : action.Name;
  }
}

function toBatchError(cause: unknown, location: string, actionIndex: number): BatchError {
  const isExpected = cause instanceof RichApiError;
  return {
    Code: isExpected ? cause.code : "GeneralException",
    Message: isExpected
      ? cause.message
      : `The stand-in itself failed: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: isExpected ? cause.httpStatusCode : 500,
  };
}
