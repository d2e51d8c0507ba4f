import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { readFile } from "../files";
import { useDesk, useWords } from "./context";

const useStyles = makeStyles({
  veil: {
    position: "absolute",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    margin: tokens.spacingHorizontalL,
    pointerEvents: "none",
    border: `${tokens.strokeWidthThickest} dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha,
  },
});

/** Takes files that are dropped anywhere on the page. */
export function DropZone() {
  const styles = useStyles();
  const words = useWords();
  const { workbench } = useDesk();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = async (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setIsOver(false);
      if (!file) return;
      event.preventDefault();
      workbench?.open(await readFile(file));
    };
    const hearing = new AbortController();
    const options = { signal: hearing.signal, capture: true };
    window.addEventListener("dragover", over, options);
    window.addEventListener("dragleave", leave, options);
    window.addEventListener("drop", (event) => void drop(event), options);
    return () => hearing.abort();
  }, [workbench]);
  if (!isOver) return null;
  return (
    <div className={styles.veil}>
      <Text size={600} weight="semibold">
        {words.dropHere}
      </Text>
    </div>
  );
}
