import { makeStyles, mergeClasses, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { useDesk, useWords } from "./context";
import { RibbonButton } from "./RibbonButton";
import { REGION } from "./regions";

const useStyles = makeStyles({
  ribbon: { backgroundColor: tokens.colorNeutralBackground3, paddingInline: tokens.spacingHorizontalS },
  tabs: { display: "flex", height: "32px", paddingInline: tokens.spacingHorizontalM },
  tab: {
    display: "flex",
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  commands: {
    display: "flex",
    minHeight: "92px",
    marginTop: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  group: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flex: 1, columnGap: tokens.spacingHorizontalXXS },
  groupName: { textAlign: "center", color: tokens.colorNeutralForeground3 },
});

/** The tab that the manifest adds to Excel's ribbon. */
export function Ribbon() {
  const styles = useStyles();
  const words = useWords();
  const { face } = useDesk();
  const arrows = useArrowNavigationGroup({ axis: "horizontal", circular: true, memorizeCurrent: true });
  return (
    <section className={styles.ribbon} aria-label={words.ribbon} {...{ [REGION]: "ribbon" }}>
      <div className={styles.tabs}>
        <div className={styles.tab}>{face?.tab}</div>
      </div>
      <div className={mergeClasses(styles.commands)} role="toolbar" aria-label={face?.tab} {...arrows}>
        {face?.groups.map(({ label, buttons }) => (
          <div key={label} className={styles.group} role="group" aria-label={label}>
            <div className={styles.buttons}>
              {buttons.map((button) => (
                <RibbonButton key={button.id} button={button} />
              ))}
            </div>
            <Text size={200} className={styles.groupName} aria-hidden>
              {label}
            </Text>
          </div>
        ))}
      </div>
    </section>
  );
}
