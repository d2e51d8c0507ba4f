import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type {
  FunctionDefinition,
  FunctionMetadata,
  FunctionParameter,
} from "../../../standin/host/functions/functionMetadata";

/** The built `functions.json` with its texts, which calling functions does not need but typing formulas does. */
export interface DescribedFunctions extends FunctionMetadata {
  readonly functions: readonly DescribedFunction[];
}

interface DescribedFunction extends FunctionDefinition {
  readonly description?: string;
  readonly parameters?: readonly (FunctionParameter & { readonly description?: string })[];
}

/** What the formula bar offers and explains while a function of the add-in is typed. */
export function functionHelp({ functions }: DescribedFunctions): IFunctionInfo[] {
  return functions.map(({ name, description = "", parameters = [] }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  }));
}
