/** Excel counts widths in digits of the default font at 11 points: 맑은 고딕 is a wide one. */
export const widthOfDigit = (font: string): number => (/맑은 고딕|malgun/i.test(font) ? 8 : 7);

const PIXELS_PER_POINT = 96 / 72;

/** A width in points, as Office.js has it, in the digits that a file counts; the margin beside them is in the number. */
export const charactersOf = (points: number, font: string): number =>
  Math.round(((points * PIXELS_PER_POINT) / widthOfDigit(font)) * 256) / 256;
