/**
 * Is Office's own face dark?
 *
 * @returns `null` where Office does not say: outside of Excel, and in hosts that give no theme
 */
export function isOfficeDark(): boolean | null {
  // The types promise a context with a theme; outside of Excel there is neither, and on the web no theme.
  const context = Office.context as Partial<Office.Context> | undefined;
  const theme = context?.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  // Older hosts tell their colours only.
  return theme?.bodyBackgroundColor === undefined ? null : isDarkColor(theme.bodyBackgroundColor);
}

/**
 * @param color - `#RRGGBB`, with or without its `#`
 * @returns `null` for anything else
 */
export function isDarkColor(color: string): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  // The weights with which the eye takes in brightness (Rec. 601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
