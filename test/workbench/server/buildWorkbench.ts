import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import { ADDIN_FOLDER } from "./routes";

const configuration = createRequire(__filename)("../../../webpack.workbench.config.js") as Configuration;

/** Builds the workbench's page. The add-in must be built already: it is used as it stands. */
export async function buildWorkbench(): Promise<void> {
  for (const name of ["taskpane.html", "manifest.xml", "functions.js"]) {
    if (!existsSync(join(ADDIN_FOLDER, name)))
      throw new Error(`The add-in is not built (${name} is missing): npm run build`);
  }
  const compiler = webpack(configuration);
  const failure = await new Promise<string | null>((resolve) => {
    compiler.run((error, stats) =>
      resolve(error?.message ?? (stats?.hasErrors() ? stats.toString("errors-only") : null)),
    );
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (failure !== null) throw new Error(`The workbench could not be built: ${failure}`);
}
