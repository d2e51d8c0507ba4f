/** A failure that travels inside the reply of a batch, as Excel words it: the client throws it as `OfficeExtension.Error`. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

/** The object model has no such type, member or argument. Said by name, so that the gap is found at once. */
export function notInStandIn(what: string): RichApiError {
  return new RichApiError("ApiNotFound", `${what} is not in the stand-in`, 404);
}

export function invalidArgument(message: string): RichApiError {
  return new RichApiError("InvalidArgument", message);
}

export function itemNotFound(what: string): RichApiError {
  return new RichApiError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);
}

export function accessDenied(what: string): RichApiError {
  return new RichApiError("AccessDenied", `You can't perform the requested operation: ${what}`, 403);
}
