import { helpKo, type HelpTopic } from "../../i18n/pane/help.ko";

/** Every topic that there is a page about, in the order of the list. */
export const TOPICS = Object.keys(helpKo.pages) as readonly HelpTopic[];

/** The topic of a name; `null` where there is no page of that name. */
export const topicNamed = (name: string | undefined): HelpTopic | null =>
  TOPICS.find((topic) => topic === name) ?? null;
