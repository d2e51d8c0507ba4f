import { invalidArgument } from "../richApiError";
import { method, property, type ObjectType } from "./objectType";

/** A setting is known by its key; the value is looked up when asked for. */
export const setting: ObjectType<string> = {
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  members: {
    Key: property("ExcelApi 1.4", { get: (key) => key }),
    Value: property("ExcelApi 1.4", {
      get: (key, { workbook }) => workbook.settings.get(key),
      set: (key, value, { workbook }) => {
        if (value === null || value === undefined) throw invalidArgument("A setting needs a value");
        workbook.settings.set(key, value);
      },
    }),
    Delete: method("ExcelApi 1.4", 0, (key, _args, { workbook }) => {
      workbook.settings.delete(key);
    }),
  },
};
