import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { isOfficeDark } from "../excel/officeTheme";
import { onPaneShown } from "../excel/paneVisibility";

/** Office's own fonts for Korean stand behind the Latin one, by platform. */
const fontFamilyBase =
  "'Segoe UI', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', system-ui, sans-serif";

const LIGHT: Theme = { ...webLightTheme, fontFamilyBase };
const DARK: Theme = { ...webDarkTheme, fontFamilyBase };

/**
 * The Fluent theme that goes with Office's. Office tells an Excel add-in of no change of theme, so it is asked again
 * whenever the pane is shown. High contrast needs no theme of its own: the browser forces the system's colours.
 */
export function usePaneTheme(): Theme {
  const [isDark, setIsDark] = useState(prefersDark);
  useEffect(() => onPaneShown(() => setIsDark(prefersDark())), []);
  return isDark ? DARK : LIGHT;
}

const prefersDark = (): boolean => isOfficeDark() ?? window.matchMedia("(prefers-color-scheme: dark)").matches;
