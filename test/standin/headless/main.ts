import { join } from "node:path";
import { runCommandLine } from "./commandLine";

/** The stand-in or the add-in itself failed: neither the usage nor the input is to blame. */
const EXIT_INTERNAL = 3;

const DIST = join(__dirname, "..", "..", "..", "dist");

// A promise that the page leaves unhandled is the page's affair, as in a browser: it is said, and the run goes on.
process.on("unhandledRejection", (reason) => console.error("The page left a failure unhandled:", reason));

async function main(): Promise<void> {
  const { status, output, error } = await runCommandLine(process.argv.slice(2), DIST);
  process.stdout.write(output);
  process.stderr.write(error);
  process.exitCode = status;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = EXIT_INTERNAL;
});
