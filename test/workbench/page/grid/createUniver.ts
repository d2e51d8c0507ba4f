import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import englishWords from "@univerjs/preset-sheets-core/locales/en-US";
import koreanWords from "@univerjs/preset-sheets-core/locales/ko-KR";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";

/** What the grid's own Korean leaves in English. */
const MISSING_WORDS = {
  "sheets-ui": {
    statusbar: { sum: "합계", average: "평균", min: "최솟값", max: "최댓값", count: "숫자 개수", countA: "개수" },
  },
};

export interface GridFace {
  readonly language: "ko" | "en";
  readonly isDark: boolean;
}

/**
 * Univer's grid with its formula bar and sheet tabs, and without whatever changes more than contents: toolbar, context
 * menu, new sheets. It computes nothing: the values come from the workbook.
 */
export function createUniver(container: HTMLElement, { language, isDark }: GridFace): Univer {
  const univer = new Univer({
    locale: language === "ko" ? LocaleType.KO_KR : LocaleType.EN_US,
    locales: {
      [LocaleType.KO_KR]: mergeLocales(koreanWords, MISSING_WORDS),
      [LocaleType.EN_US]: mergeLocales(englishWords),
    },
    darkMode: isDark,
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: {
      sheetBar: true,
      statisticBar: true,
      menus: false,
      zoomSlider: true,
      addSheetButtonConfig: { show: false },
    },
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}
