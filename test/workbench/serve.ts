import { openInBrowser } from "./server/openInBrowser";
import { startWorkbench } from "./server/startWorkbench";

/** `npm start`: builds and serves the workbench, prints its address, and opens it where there is a desktop. */
async function main(): Promise<void> {
  const { url } = await startWorkbench(Number(process.env["PORT"] ?? 0));
  process.stdout.write(`${url}\n`);
  if (!process.argv.includes("--no-open")) openInBrowser(url);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
