import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { ThemeName } from "../../../browser/officeThemes";

/** Office's own fonts for Korean stand behind the Latin one, by platform. */
const fontFamilyBase =
  "'Segoe UI', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', system-ui, sans-serif";

/** The frame's colours. What the system forces in high contrast, the page can only draw after. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  "high-contrast": { ...teamsHighContrastTheme, fontFamilyBase },
};
