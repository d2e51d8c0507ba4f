/** What Office hands to the page for a pressed button: an id of this press, the function's name, the event object. */
export type CommandInvocation = readonly [id: string, functionName: string, eventObject: string];

interface Running {
  readonly functionName: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

const SUCCESS = 0;
const INVALID_CALLBACK = 11101;

/** Presses ribbon buttons: each runs a function of the page until the function says that it is complete. */
export class RibbonCommands {
  private readonly running = new Map<string, Running>();
  private waiting: (() => void)[] = [];
  private isOpen = false;
  private lastNumber = 0;

  constructor(private readonly invoke: (invocation: CommandInvocation) => void) {}

  /** The page listens for commands from now on. */
  open(): void {
    this.isOpen = true;
    for (const goOn of this.waiting) goOn();
    this.waiting = [];
  }

  /** Resolves once the page listens for commands. */
  whenOpen(): Promise<void> {
    return this.isOpen ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Runs the function that a button names; resolves on `event.completed()`. */
  async run(functionName: string, timeout: number): Promise<void> {
    await this.whenOpen();
    this.lastNumber += 1;
    const id = `standin-command-${this.lastNumber}`;
    const timer = setTimeout(() => {
      this.end(id, `The command ${functionName} did not call event.completed() within ${timeout} ms`);
    }, timeout);
    try {
      await new Promise<void>((resolve, reject) => {
        this.running.set(id, { functionName, resolve, reject });
        this.invoke([id, functionName, JSON.stringify({ source: { id: functionName } })]);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** The page reports that a command ended, with Office's number for how. */
  complete(id: string, status: number): void {
    const functionName = this.running.get(id)?.functionName ?? id;
    if (status === SUCCESS) this.end(id, null);
    else if (status === INVALID_CALLBACK) this.end(id, `The page has no command named ${functionName}`);
    else this.end(id, `The command ${functionName} failed with Office's error ${status}`);
  }

  /** The page is gone. */
  close(): void {
    for (const [id, { functionName }] of this.running) this.end(id, `The page was closed while ${functionName} ran`);
  }

  private end(id: string, failure: string | null): void {
    const command = this.running.get(id);
    this.running.delete(id);
    if (failure === null) command?.resolve();
    else command?.reject(new Error(failure));
  }
}
