/** Why a request was turned away before its batch was looked at, with Office's own number for it. */
const OFFICE_ERROR_NUMBERS = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

export type RefusalCode = keyof typeof OFFICE_ERROR_NUMBERS;

/** A request that Office answers with an error number instead of a reply. */
export class RequestRefused extends Error {
  readonly officeErrorNumber: number;

  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message);
    this.name = "RequestRefused";
    this.officeErrorNumber = OFFICE_ERROR_NUMBERS[code];
  }
}
