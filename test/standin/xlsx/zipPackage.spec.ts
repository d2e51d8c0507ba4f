import { unzipSync } from "fflate";
import { pack, trickyParts } from "./packageFixture";
import { UnreadableWorkbook } from "./unreadableWorkbook";
import { ZipPackage } from "./zipPackage";

const original = pack(trickyParts());

function reasonOf(bytes: Uint8Array): string {
  try {
    ZipPackage.read(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.reason;
    throw error;
  }
  return "readable";
}

test("an archive that nothing was changed in keeps its parts, their order and their compressed bytes", () => {
  const written = ZipPackage.read(original).toBytes();
  const before = ZipPackage.read(original);
  const after = ZipPackage.read(written);
  expect(after.names).toEqual(before.names);
  for (const name of before.names) expect(after.bytes(name)).toEqual(before.bytes(name));
  expect(written.length).toBe(original.length);
});

test("another reader of archives finds the same parts", () => {
  const file = ZipPackage.read(original);
  file.setText("xl/새 부분.xml", "<x/>");
  const seen = unzipSync(file.toBytes());
  expect(Object.keys(seen)).toEqual(Object.keys(unzipSync(original)).concat("xl/새 부분.xml"));
  expect(seen["xl/media/image1.png"]).toEqual(trickyParts()["xl/media/image1.png"]);
});

test("a part set anew stays in its place, and the result does not hang on the clock", async () => {
  const write = () => {
    const file = ZipPackage.read(original);
    file.setText("xl/styles.xml", "<styleSheet/>");
    file.setText("xl/new.xml", "<new/>");
    return file.toBytes();
  };
  const first = write();
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(write()).toEqual(first);
  expect(ZipPackage.read(first).names.indexOf("xl/styles.xml")).toBe(
    ZipPackage.read(original).names.indexOf("xl/styles.xml"),
  );
  expect(ZipPackage.read(first).text("xl/styles.xml")).toBe("<styleSheet/>");
});

test("bytes that are no archive, or a broken one, are told apart", () => {
  expect(reasonOf(new Uint8Array())).toBe("empty");
  expect(reasonOf(new TextEncoder().encode("name,score\n1,2"))).toBe("not-a-workbook");
  expect(reasonOf(original.subarray(0, original.length / 2))).toBe("damaged");
});

test("a part whose compressed bytes are broken is reported as damage", () => {
  const broken = original.slice();
  broken.fill(0xff, 60, 160);
  const file = ZipPackage.read(broken);
  expect(() => file.text("[Content_Types].xml")).toThrow(UnreadableWorkbook);
});
