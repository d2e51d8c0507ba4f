import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { CellMenu, type Point } from "./CellMenu";
import { useWords } from "./context";
import { REGION } from "./regions";

const useStyles = makeStyles({
  area: { position: "relative", flex: 1, minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  grid: { position: "absolute", inset: 0 },
});

/** Where a menu opened by the keyboard stands, from the grid's corner. */
const KEYBOARD_MENU: Point = { x: 80, y: 80 };

/** The grid, which draws itself into its container, and the menu of its cells. */
export function GridArea({ onGrid }: { readonly onGrid: (container: HTMLElement) => void }) {
  const styles = useStyles();
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<Point | null>(null);
  useEffect(() => {
    if (container.current) onGrid(container.current);
  }, [onGrid]);
  const openByKeyboard = () => {
    const { left = 0, top = 0 } = container.current?.getBoundingClientRect() ?? {};
    setMenu({ x: left + KEYBOARD_MENU.x, y: top + KEYBOARD_MENU.y });
  };
  return (
    <main
      className={styles.area}
      aria-label={words.grid}
      {...{ [REGION]: "grid" }}
      onContextMenu={(event) => {
        // Sheet tabs and the formula bar are no cells.
        if (!(event.target instanceof HTMLCanvasElement)) return;
        event.preventDefault();
        setMenu({ x: event.clientX, y: event.clientY });
      }}
      onKeyDownCapture={(event) => {
        if (event.key !== "ContextMenu" && !(event.key === "F10" && event.shiftKey)) return;
        event.preventDefault();
        event.stopPropagation();
        openByKeyboard();
      }}
    >
      <div ref={container} className={styles.grid} />
      <CellMenu at={menu} onClose={() => setMenu(null)} />
    </main>
  );
}
