/** A text in the two languages of the add-in's face. */
export interface LocalizedText {
  readonly ko: string;
  readonly en: string;
}
