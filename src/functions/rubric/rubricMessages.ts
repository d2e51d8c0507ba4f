import { rubricFunctionMessages } from "../../i18n/rubricMessages";
import { functionsHost } from "../arguments/functionsHost";

/** The messages of the rubric's functions in the user's language. */
export const rubricMessages = () => rubricFunctionMessages[functionsHost().language()];
