import { functionMessages, type FunctionMessages } from "../../i18n/functionMessages";
import { functionsHost } from "./functionsHost";

/** The functions' messages in the user's language. */
export function messages(): FunctionMessages {
  return functionMessages[functionsHost().language()];
}
