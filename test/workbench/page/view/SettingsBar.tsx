import { makeStyles, Select, Text, ToggleButton, tokens, Tooltip } from "@fluentui/react-components";
import { useId } from "react";
import type { ThemeName } from "../../../browser/officeThemes";
import { LEVELS, type Level } from "../../../standin/host/requirementSets";
import { FAULT_NAMES } from "../session/faults";
import type { Language } from "../state/workbenchState";
import { useDesk, useDeskState, useWords } from "./context";
import { REGION } from "./regions";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
  },
  choice: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  faults: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: "auto",
  },
  label: { color: tokens.colorNeutralForeground3 },
});

const LANGUAGES: Readonly<Record<Language, string>> = { ko: "한국어", en: "English" };
const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  "microsoft-365": "Microsoft 365",
  "ltsc-2024": "LTSC 2024",
  "ltsc-2021": "LTSC 2021",
};

/** What a reviewer can set: how Excel looks, which Excel it is, and what goes wrong in it. */
export function SettingsBar() {
  const styles = useStyles();
  const words = useWords();
  const { workbench } = useDesk();
  const { language, theme, level, faults } = useDeskState();
  const themes = Object.keys(words.themes) as ThemeName[];
  return (
    <section className={styles.bar} aria-label={words.settings} {...{ [REGION]: "settings" }}>
      <Choice
        label={words.language}
        value={language}
        options={Object.entries(LANGUAGES)}
        onChoose={(value) => workbench?.setOptions({ language: value as Language })}
      />
      <Choice
        label={words.theme}
        value={theme}
        options={themes.map((name) => [name, words.themes[name]])}
        onChoose={(value) => workbench?.setOptions({ theme: value as ThemeName })}
      />
      <Choice
        label={words.level}
        value={level}
        options={LEVELS.map((name) => [name, LEVEL_NAMES[name]])}
        onChoose={(value) => workbench?.setOptions({ level: value as Level })}
      />
      <div className={styles.faults} role="group" aria-label={words.faults}>
        <Text size={200} className={styles.label} aria-hidden>
          {words.faults}
        </Text>
        {FAULT_NAMES.map((name) => (
          <Tooltip key={name} content={words.faultTips[name]} relationship="description">
            <ToggleButton
              size="small"
              checked={faults.has(name)}
              disabledFocusable={workbench === null}
              onClick={() => workbench?.setFault(name, !faults.has(name))}
            >
              {words.faultNames[name]}
            </ToggleButton>
          </Tooltip>
        ))}
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>
        <Text size={200} className={styles.label}>
          {label}
        </Text>
      </label>
      <Select id={id} size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
