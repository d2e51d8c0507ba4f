import { invalidArgument, itemNotFound } from "../richApiError";
import { textArgument } from "./arguments";
import { method, objectOf, type ObjectType } from "./objectType";
import { setting } from "./setting";
import type { HostState } from "../hostState";

/** `Excel.SettingCollection`: what the add-in keeps in the workbook's file. */
export const settingCollection: ObjectType<null> = {
  name: "SettingCollection",
  items: (_collection, { workbook }) => [...workbook.settings.keys()].map((key) => objectOf(setting, key)),
  item: (_collection, key, state) => objectOf(setting, existingKey(key, state)),
  members: {
    Add: method("ExcelApi 1.4", 2, (_collection, [key, value], { workbook }) => {
      const name = textArgument(key, "key");
      if (value === null || value === undefined) throw invalidArgument("A setting needs a value");
      workbook.settings.set(name, value);
      return objectOf(setting, name);
    }),
    GetItem: method("ExcelApi 1.4", 1, (_collection, [key], state) => objectOf(setting, existingKey(key, state))),
    GetItemOrNullObject: method("ExcelApi 1.4", 1, (_collection, [key], { workbook }) => {
      const name = textArgument(key, "key");
      return workbook.settings.has(name) ? objectOf(setting, name) : null;
    }),
    GetCount: method("ExcelApi 1.4", 0, (_collection, _args, { workbook }) => workbook.settings.size),
  },
};

function existingKey(key: unknown, { workbook }: HostState): string {
  const name = textArgument(key, "key");
  if (!workbook.settings.has(name)) throw itemNotFound(`the setting ${name}`);
  return name;
}
