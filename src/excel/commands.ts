/**
 * Ties ribbon buttons to what they do. Excel lets a command run for five minutes and then gives up, so a command always
 * reports its completion, failed or not.
 *
 * @param commands - by the function name in the manifest
 */
export function associateCommands(commands: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run().finally(() => event.completed());
    });
  }
}
