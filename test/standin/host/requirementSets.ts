/** The Excel versions that the stand-in can pass for. */
export type Level = "microsoft-365" | "ltsc-2024" | "ltsc-2021";

/** A requirement set and its version, `"ExcelApi 1.4"`. */
export type Requirement = `${string} ${number}.${number}`;

/** What every level has: the sets of Office's first years, and those that only the client library asks for. */
const COMMON_SETS = {
  AddinCommands: "1.1",
  BindingEvents: "1.1",
  CustomFunctions: "1.9",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  IdentityAPI: "1.3",
  MatrixBindings: "1.1",
  MatrixCoercion: "1.1",
  RichApiRuntimeFlag: "1.1",
  Selection: "1.1",
  Settings: "1.1",
  TableBindings: "1.1",
  TableCoercion: "1.1",
  TextBindings: "1.1",
  TextCoercion: "1.1",
};

const SETS_BY_LEVEL: Readonly<Record<Level, Readonly<Record<string, string>>>> = {
  "microsoft-365": {
    ...COMMON_SETS,
    ContextMenuApi: "1.1",
    CustomFunctionsRuntime: "1.5",
    ExcelApi: "1.21",
    ExcelApiDesktop: "1.1",
    KeyboardShortcuts: "1.1",
    RibbonApi: "1.3",
    SharedRuntime: "1.2",
  },
  "ltsc-2024": {
    ...COMMON_SETS,
    CustomFunctionsRuntime: "1.3",
    ExcelApi: "1.17",
    RibbonApi: "1.2",
    SharedRuntime: "1.2",
  },
  "ltsc-2021": {
    ...COMMON_SETS,
    CustomFunctionsRuntime: "1.3",
    ExcelApi: "1.14",
    RibbonApi: "1.2",
    SharedRuntime: "1.1",
  },
};

export const LEVELS = Object.keys(SETS_BY_LEVEL) as readonly Level[];

/** Which requirement sets one level of Excel supports. */
export class RequirementSets {
  private readonly versions: Readonly<Record<string, string>>;

  constructor(readonly level: Level) {
    this.versions = SETS_BY_LEVEL[level];
  }

  supports(requirement: Requirement): boolean {
    const [name = "", wanted = ""] = requirement.split(" ");
    const offered = this.versions[name];
    return offered !== undefined && compareVersions(offered, wanted) >= 0;
  }

  /** The matrix as `GetSupportedMatrix` hands it to the client, which looks sets up by their lower-case names. */
  toMatrix(): string {
    return JSON.stringify(
      Object.fromEntries(Object.entries(this.versions).map(([name, version]) => [name.toLowerCase(), version])),
    );
  }
}

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
