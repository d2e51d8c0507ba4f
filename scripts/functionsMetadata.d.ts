import type { WebpackPluginInstance } from "webpack";

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
  readonly options?: { readonly requiresParameterAddresses?: boolean };
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export function buildFunctionsMetadata(): Promise<{ en: FunctionsMetadata; ko: FunctionsMetadata }>;
export function functionsMetadata(options: { siteUrl: string }): WebpackPluginInstance;
