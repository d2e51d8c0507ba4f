/** The standard metadata of custom functions (`functions.json`), as far as calling them needs it. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionDefinition[];
  /** Lets error values in as arguments; without it a call with one is an error before it starts. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionDefinition {
  readonly id: string;
  readonly name: string;
  readonly parameters?: readonly FunctionParameter[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
