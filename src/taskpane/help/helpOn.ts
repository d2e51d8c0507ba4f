import type { HelpTopic } from "../../i18n/pane/help.ko";

/** The property of a part of the pane that says which page of help F1 opens in it. */
export const helpOn = (topic: HelpTopic) => ({ "data-help": topic });

/** The topic of the part that an element stands in; `undefined` where no part around it names one. */
export const topicAround = (element: Element | null): string | undefined =>
  element?.closest<HTMLElement>("[data-help]")?.dataset.help;
