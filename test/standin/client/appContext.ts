import type { Host } from "../host/host";

/** What the page is told about where it runs. */
export interface AppContextOptions {
  /** The language of Excel's interface, `Office.context.displayLanguage`. */
  readonly uiLanguage: string;
}

const EXCEL = 1;
const VERSION = { major: 16, minor: 1, full: "16.0.19328.20158" };
const DOCUMENT_OPENED = 2;
const IN_A_PANE = 1;
const READ_AND_WRITE = 0;
const HIDDEN = 0;

/** Excel's light theme; colours travel as whole numbers. */
const THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x000000,
  controlBackgroundColor: 0xf3f2f1,
  controlForegroundColor: 0x262626,
};

/** The answer of `window.external.GetContext()`. */
export function appContext(host: Host, { uiLanguage }: AppContextOptions): unknown {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "standin",
    GetAppVersionMajor: () => VERSION.major,
    GetAppVersionMinor: () => VERSION.minor,
    GetHostFullVersion: () => VERSION.full,
    GetAppUILocale: () => uiLanguage,
    GetAppDataLocale: () => uiLanguage,
    GetDocUrl: () => "",
    GetAppCapabilities: () => READ_AND_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => IN_A_PANE,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => host.requirements.toMatrix(),
    GetInitialDisplayMode: () => HIDDEN,
    GetOfficeThemeInfo: () => JSON.stringify(THEME),
    GetSettings: () => documentSettings(host),
  };
}

/** `Office.context.document.settings`: the same settings as `workbook.settings`, each value as its JSON text. */
function documentSettings({ workbook: { settings } }: Host): unknown {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    WriteAsync(keys: readonly string[], values: readonly string[], onComplete?: (status: number) => void) {
      settings.clear();
      for (const [index, key] of keys.entries()) settings.set(key, JSON.parse(values[index] ?? "null"));
      onComplete?.(0);
    },
  };
}
