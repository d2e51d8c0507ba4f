const { buildFunctionsMetadata, metadataSources } = require("./functionsMetadata");

/** A row of a table of examples, as in docs/functions.md, where a test computes each of them. */
const EXAMPLE = /^\| `(=.+?)` +\| (.+?) +\|$/gm;

/** The first example under a function's heading that does not end in an error; a cell that stays empty stands as "". */
function exampleOf(page, name) {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${name}\n`)) ?? "";
  const example = [...section.matchAll(EXAMPLE)].find(([, , result]) => !result.startsWith("#"));
  if (example === undefined) throw new Error(`docs/functions.md: no example of ${name}`);
  const cells = example[2].split(", ").map((cell) => (cell === "" ? '""' : cell));
  return { formula: example[1], result: cells.join(", ") };
}

/**
 * What the help says of each function in cells: the description that Excel shows as well, and an example.
 *
 * @param {string} page - the text of docs/functions.md
 */
async function functionsHelp(page) {
  const { en, ko } = await buildFunctionsMetadata();
  return en.functions.map(({ name, description }, index) => ({
    name,
    description: { ko: ko.functions[index].description, en: description },
    example: exampleOf(page, name),
  }));
}

/** A webpack loader that turns docs/functions.md into the above, as JSON. */
module.exports = function functionsHelpLoader(page) {
  const done = this.async();
  for (const file of metadataSources()) this.addDependency(file);
  functionsHelp(page).then((functions) => done(null, JSON.stringify(functions)), done);
};
module.exports.functionsHelp = functionsHelp;
