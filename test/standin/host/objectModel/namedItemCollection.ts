import type { DefinedName, Sheet } from "../../workbook/types";
import type { HostState } from "../hostState";
import { itemNotFound } from "../richApiError";
import { textArgument } from "./arguments";
import { namedItem } from "./namedItem";
import { method, objectOf, type ObjectType } from "./objectType";
import { isSameName } from "./rangeAt";

/** Whose names: one sheet's own, or with `null` those of the workbook. */
interface NameScope {
  readonly sheet: Sheet | null;
}

/** `Excel.NamedItemCollection`. */
export const namedItemCollection: ObjectType<NameScope> = {
  name: "NamedItemCollection",
  items: (scope, state) => namesIn(scope, state).map((name) => objectOf(namedItem, name)),
  item: (scope, key, state) => objectOf(namedItem, nameOf(scope, key, state)),
  members: {
    GetItem: method("ExcelApi 1.1", 1, (scope, [name], state) => objectOf(namedItem, nameOf(scope, name, state))),
    GetItemOrNullObject: method("ExcelApi 1.4", 1, (scope, [name], state) => {
      const found = findName(scope, name, state);
      return found ? objectOf(namedItem, found) : null;
    }),
    GetCount: method("ExcelApi 1.4", 0, (scope, _args, state) => namesIn(scope, state).length),
  },
};

function namesIn({ sheet }: NameScope, { workbook }: HostState): readonly DefinedName[] {
  return workbook.names.filter((name) =>
    sheet === null ? name.sheet === null : name.sheet !== null && isSameName(name.sheet, sheet.name),
  );
}

/** A name by itself, or by the id that `namedItem` gives out. */
function findName(scope: NameScope, key: unknown, state: HostState): DefinedName | undefined {
  const text = textArgument(key, "name");
  return namesIn(scope, state).find(
    (name) => isSameName(name.name, text) || isSameName(`${name.sheet ?? ""}!${name.name}`, text),
  );
}

function nameOf(scope: NameScope, key: unknown, state: HostState): DefinedName {
  const found = findName(scope, key, state);
  if (!found) throw itemNotFound(`the name ${String(key)}`);
  return found;
}
