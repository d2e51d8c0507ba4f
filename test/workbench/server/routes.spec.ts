import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_SCRIPTS_FOLDER } from "../../standin/client/officeScripts";
import { ADDIN_FOLDER, fileAt, withLocalOffice } from "./routes";

test("the add-in's page is the built one but for the address of Office.js", () => {
  const html =
    '<meta content="script-src \'self\' https://cdn.example; connect-src https://cdn.example"><script src="https://cdn.example/lib/office.js"></script><script src="functions.js"></script>';
  expect(withLocalOffice(html)).toBe(
    "<meta content=\"script-src 'self' 'self'; connect-src 'self'\"><script src=\"/office/office.js\"></script><script src=\"functions.js\"></script>",
  );
  expect(() => withLocalOffice("<p>no script</p>")).toThrow("takes no office.js");
});

test("Microsoft's script is served as it was installed, behind the one line that lets the page in", () => {
  const installed = readFileSync(join(OFFICE_SCRIPTS_FOLDER, "office.js"), "utf8");
  const served = fileAt("/office/office.js")?.bytes.toString("utf8");
  expect(served).toBe(`window.parent.workbench.enter(window);\n${installed}`);
});

test("all other files of the add-in are served byte for byte", () => {
  for (const name of ["functions.js", "manifest.xml", "functions.ko-KR.json"]) {
    expect(fileAt(`/addin/${name}`)?.bytes.equals(readFileSync(join(ADDIN_FOLDER, name)))).toBe(true);
  }
});

test.each([
  "/../package.json",
  "/addin/../package.json",
  "/office/../package.json",
  "/samples/../../package.json",
  "/no.js",
])("%s is not to be had", (path) => expect(fileAt(path)).toBeUndefined());
