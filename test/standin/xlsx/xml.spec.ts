import { attribute, decode, element, elements, encode, tags } from "./xml";

test("tags are found with their names, prefixes, kinds and places", () => {
  const xml = `<?xml version="1.0"?><!-- <no/> --><x:a r='1'><b/>text</x:a>`;
  const found = [...tags(xml)];
  expect(found.map(({ prefix, name, kind }) => `${prefix}${name} ${kind}`)).toEqual([
    "x:a start",
    "b empty",
    "x:a end",
  ]);
  expect(found.map(({ from, to }) => xml.slice(from, to))).toEqual(["<x:a r='1'>", "<b/>", "</x:a>"]);
});

test("a sign that would end a tag may stand in a quoted attribute", () => {
  const [tag] = [...tags(`<a name="x>y/" other='"'/>`)];
  expect(tag && attribute(tag, "name")).toBe("x>y/");
  expect(tag && attribute(tag, "other")).toBe('"');
  expect(tag?.kind).toBe("empty");
});

test("an attribute is found by its whole name", () => {
  const [tag] = [...tags(`<c spans="9" s = "4" r:id='x'/>`)];
  expect(tag && attribute(tag, "s")).toBe("4");
  expect(tag && attribute(tag, "r:id")).toBe("x");
  expect(tag && attribute(tag, "id")).toBeUndefined();
});

test("elements give what stands between their tags", () => {
  expect([...elements("<l><i>1</i><i/><i>3</i></l>", "i")].map(({ inner }) => inner)).toEqual(["1", "", "3"]);
  expect(element("<l/>", "i")).toBeUndefined();
});

test("text is the same after writing and reading", () => {
  const text = `a<b>&"'& amp; 한글`;
  expect(decode(encode(text))).toBe(text);
  expect(decode("&#xAC00;&#44033;&apos;&unknown;")).toBe("가각'&unknown;");
});
