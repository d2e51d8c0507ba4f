import { Button, makeStyles, Text, tokens, useId } from "@fluentui/react-components";
import { CheckmarkRegular, ShieldCheckmarkRegular, type FluentIcon } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { firstScreenEn } from "../../i18n/pane/firstScreen.en";
import { firstScreenKo } from "../../i18n/pane/firstScreen.ko";
import type { FirstSheets } from "../../usecases/firstOpen/putSheets";
import { useLanguage, useWords } from "../language";
import type { PaneActions } from "../usePaneActions";
import { useSeenSheet } from "./useSeenSheet";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  // Excel draws its own button over the pane's top right corner.
  title: {
    margin: 0,
    paddingRight: "28px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: "none",
  },
  heading: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  item: { display: "flex", gap: tokens.spacingHorizontalS, listStyleType: "none" },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase400 },
  // As high as what the look at the sheet brings, so that nothing jumps when it has come.
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minHeight: "200px" },
});

interface FirstScreenProps {
  readonly actions: Pick<PaneActions, "run" | "running" | "validate">;
  /** Has the user been here before, and asked to see it again? */
  readonly isAgain: boolean;
  onLeave(): void;
}

/** What the add-in does, what it does not do, and one thing to begin with. */
export function FirstScreen({ actions, isAgain, onLeave }: FirstScreenProps) {
  const styles = useStyles();
  const words = useWords({ ko: firstScreenKo, en: firstScreenEn });
  const language = useLanguage();
  const seen = useSeenSheet();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Asked for by a button that is no longer there.
    if (isAgain) title.current?.focus();
  }, [isAgain]);
  const isBusy = actions.running !== null;
  const isFound = seen?.isScoreSheet === true;
  const put = (which: FirstSheets) => actions.run("putSheets", ({ putSheets }) => putSheets(which, language));
  return (
    <div className={styles.screen}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      <Promises heading={words.does} items={words.doesList} icon={CheckmarkRegular} />
      <Promises heading={words.doesNot} items={words.doesNotList} icon={ShieldCheckmarkRegular} />
      <div className={styles.actions} role="group" aria-label={words.begin}>
        <Text>{seen === undefined ? words.looking : isFound ? words.found(seen.name) : words.notFound}</Text>
        {seen !== undefined && (
          <>
            {isFound && (
              <Button
                appearance="primary"
                size="large"
                disabledFocusable={isBusy}
                onClick={() => actions.validate(seen.name)}
              >
                {words.check}
              </Button>
            )}
            <Button
              appearance={isFound ? "secondary" : "primary"}
              size={isFound ? "medium" : "large"}
              disabledFocusable={isBusy}
              onClick={() => put("sample")}
            >
              {words.sample}
            </Button>
            <Button disabledFocusable={isBusy} onClick={() => put("blankForm")}>
              {words.blankForm}
            </Button>
            <Button appearance="subtle" disabledFocusable={isBusy} onClick={onLeave}>
              {isAgain ? words.close : words.start}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

interface PromisesProps {
  readonly heading: string;
  readonly items: readonly string[];
  readonly icon: FluentIcon;
}

function Promises({ heading, items, icon: Icon }: PromisesProps) {
  const styles = useStyles();
  const id = useId("promises");
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item} className={styles.item}>
            <Icon aria-hidden className={styles.icon} />
            <Text>{item}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
