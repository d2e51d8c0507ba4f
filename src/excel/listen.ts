/** A listener of Excel's that was added. */
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/**
 * Listens to Excel from when it can be asked to, not while a cell is being typed in, until told to stop. Where Excel refuses,
 * nothing is told of: what hangs on it is a convenience.
 *
 * @param add - adds the listener within a batch, and sends it
 * @returns the way to stop listening
 */
export function listen(add: (context: Excel.RequestContext) => Promise<Handler>): () => void {
  const adding = Excel.run({ delayForCellEdit: true }, add).catch(() => null);
  return () => void adding.then((handler) => (handler === null ? undefined : stop(handler)));
}

async function stop(handler: Handler): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
