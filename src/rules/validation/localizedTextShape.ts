import { object, text } from "./shape";

export const localizedText = object({ ko: text(), en: text() });
