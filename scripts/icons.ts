import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";

const folder = join(__dirname, "../assets/icons");

/** Excel asks for 16, 32 and 80 pixels on the ribbon, and for 64 in the list of add-ins. */
const sizes = [16, 32, 80];
const extraSizes: Readonly<Record<string, readonly number[]>> = { app: [64] };

/** Renders the icons' SVG sources to PNG files of exact size: `npx tsx scripts/icons.ts`. */
async function main(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium" });
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
      const name = basename(file, ".svg");
      const source = readFileSync(join(folder, file)).toString("base64");
      for (const size of [...sizes, ...(extraSizes[name] ?? [])]) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}img{display:block}</style>` +
            `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
        );
        await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void main();
