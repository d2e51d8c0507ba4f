import { officeErrorCode } from "./inWorkbook";

/** Did Excel on the web refuse to answer because the answer is above its 5 MB? */
export const isAnswerTooLarge = (error: unknown): boolean =>
  officeErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
