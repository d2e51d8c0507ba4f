import { Button, makeStyles, Spinner, Text, tokens, Tooltip } from "@fluentui/react-components";
import type { CommandButton } from "../manifest/readManifest";
import { useDesk, useDeskState } from "./context";
import { useCommand } from "./useCommand";

const useStyles = makeStyles({
  button: {
    flexDirection: "column",
    justifyContent: "flex-start",
    minWidth: "72px",
    maxWidth: "120px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    rowGap: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { width: "32px", height: "32px", margin: 0 },
  image: { width: "32px", height: "32px" },
  tip: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
});

/** A large button of the ribbon. While its command runs it shows so, and no button takes another press. */
export function RibbonButton({ button }: { readonly button: CommandButton }) {
  const styles = useStyles();
  const { workbench } = useDesk();
  const { running } = useDeskState();
  const press = useCommand();
  const isRunning = button.functionName !== null && running === button.functionName;
  const tip = (
    <div className={styles.tip}>
      <Text weight="semibold">{button.label}</Text>
      <Text>{button.tip}</Text>
    </div>
  );
  return (
    <Tooltip content={{ children: tip }} relationship="description" positioning="below-start" showDelay={500}>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={{
          className: styles.icon,
          children: isRunning ? (
            <Spinner size="small" />
          ) : (
            <img className={styles.image} src={button.icon.large} alt="" />
          ),
        }}
        aria-busy={isRunning}
        disabledFocusable={workbench === null || running !== null}
        onClick={() => press(button)}
      >
        {button.label}
      </Button>
    </Tooltip>
  );
}
