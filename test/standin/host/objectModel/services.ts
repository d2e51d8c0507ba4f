import { choiceArgument } from "./arguments";
import { method, objectOf, type HostObject, type ObjectType } from "./objectType";
import { notInStandIn } from "../richApiError";
import type { RuntimeState } from "../addinRuntime";

const STATES: readonly RuntimeState[] = ["Visible", "Background", "Inactive"];

/** Lets the client report results every 200 ms instead of every 500. */
const SHORT_INTERVALS = 2;

const customFunctions: ObjectType<null> = {
  name: "CustomFunctions",
  members: {
    _SetOsfControlContainerReadyForCustomFunctions: method("CustomFunctions 1.1", 0, (_service, _args, { functions }) =>
      functions.start(),
    ),
    _GetEnabledFeatures: method("CustomFunctions 1.4", 0, () => [SHORT_INTERVALS]),
    SetInvocationArrayResults: method("CustomFunctions 1.4", 1, (_service, [results], { functions }) =>
      functions.receive(results),
    ),
  },
};

const appRuntime: ObjectType<null> = {
  name: "AppRuntimeService",
  members: {
    GetAppRuntimeState: method("SharedRuntime 1.1", 0, (_service, _args, { addin }) => addin.state),
    SetAppRuntimeState: method("SharedRuntime 1.1", 1, (_service, [state], { addin }) => {
      addin.state = choiceArgument(state, "appRuntimeState", STATES);
    }),
  },
};

const appRuntimePersistence: ObjectType<null> = {
  name: "AppRuntimePersistenceService",
  members: {
    GetAppRuntimeStartState: method("SharedRuntime 1.1", 0, (_service, _args, { addin }) => addin.startState),
    SetAppRuntimeStartState: method("SharedRuntime 1.1", 1, (_service, [state], { addin }) => {
      addin.startState = choiceArgument(state, "appRuntimeState", STATES);
    }),
  },
};

const addinInternal: ObjectType<null> = {
  name: "AddinInternalService",
  members: {
    // The client only reports that shortcuts may be sent now; the stand-in waits for no such report.
    NotifyActionHandlerReady: method("AddinCommands 1.1", 0, () => undefined),
  },
};

const SERVICES: Readonly<Record<string, ObjectType<null>>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntime,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistence,
  "Microsoft.InternalService.AddinInternalService": addinInternal,
};

/** The service that a NewObject path names. */
export function serviceOf(name: string): HostObject {
  const type = SERVICES[name];
  if (!type) throw notInStandIn(name);
  return objectOf(type, null);
}
