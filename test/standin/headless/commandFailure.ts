/** Why the command line cannot do what was asked: bad usage or unreadable input, said in one line. */
export class CommandFailure extends Error {
  constructor(message: string) {
    super(message.replaceAll(/\s*\n\s*/g, " "));
    this.name = "CommandFailure";
  }
}
