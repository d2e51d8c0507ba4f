import { PATH, type BatchRequest } from "./batch/wire";

/**
 * Is it a request that the add-in's code made and waits for? Not so are the client's own: the clean-up that
 * `Excel.run` sends without waiting, and what goes to the runtime's services (results of functions, the pane's state).
 *
 * @param isCalculating While functions compute, requests come from them.
 */
export function isOwnRequest({ Actions, ObjectPaths }: BatchRequest, isCalculating: boolean): boolean {
  const paths = Object.values(ObjectPaths);
  const isToServices = paths.some((path) => path.ObjectPathType === PATH.newObject);
  const methods = Actions.filter((action) => action.Name !== "");
  const isCleanUp = methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
  return !isToServices && !isCleanUp && !isCalculating;
}
