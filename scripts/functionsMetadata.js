const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { siteAddress } = require("./siteAddress");

const FUNCTIONS = path.resolve(__dirname, "../src/functions");
const KOREAN = path.join(FUNCTIONS, "descriptions.ko.json");

/** The sources that declare a function in cells, in the order of their names. */
const declaringFiles = () =>
  fs
    .readdirSync(FUNCTIONS, { recursive: true })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".spec.ts"))
    .map((file) => path.join(FUNCTIONS, file))
    .filter((file) => fs.readFileSync(file, "utf8").includes("@customfunction"))
    .sort((a, b) => (path.basename(a) < path.basename(b) ? -1 : 1));

/** Every file that the metadata is made from. */
const metadataSources = () => [...declaringFiles(), KOREAN];

/**
 * The metadata that Excel reads of the functions, in both languages: from the doc comments, and for Korean with the
 * descriptions of `descriptions.ko.json`. Names are the same in both, since formulas are not translated.
 *
 * @returns {Promise<{ en: object, ko: object }>}
 */
async function buildFunctionsMetadata() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(declaringFiles());
  if (errors.length > 0) throw new Error(`functions' doc comments: ${errors.join("; ")}`);
  const korean = JSON.parse(fs.readFileSync(KOREAN, "utf8"));
  const en = JSON.parse(metadataJson);
  const ko = {
    ...en,
    functions: en.functions.map((declared) => {
      const texts = korean[declared.id];
      if (texts === undefined) throw new Error(`no Korean description of ${declared.id}`);
      return {
        ...declared,
        description: texts.description,
        parameters: declared.parameters.map((parameter) => {
          const description = texts.parameters[parameter.name];
          if (description === undefined) throw new Error(`no Korean description of ${declared.id} ${parameter.name}`);
          return { ...parameter, description };
        }),
      };
    }),
  };
  return { en, ko };
}

/** A webpack plugin that emits the metadata beside the functions' script. */
function functionsMetadata({ siteUrl }) {
  return {
    apply(compiler) {
      const { sources, Compilation } = compiler.webpack;
      compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
        compilation.hooks.processAssets.tapPromise(
          { name: "FunctionsMetadata", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
          async () => {
            const { en, ko } = await buildFunctionsMetadata();
            const emit = (name, metadata) =>
              compilation.emitAsset(
                name,
                new sources.RawSource(siteAddress(JSON.stringify(metadata, null, 2), siteUrl)),
              );
            emit("functions.en-US.json", en);
            emit("functions.ko-KR.json", ko);
            for (const file of metadataSources()) compilation.fileDependencies.add(file);
          },
        );
      });
    },
  };
}

module.exports = { buildFunctionsMetadata, functionsMetadata, metadataSources };
