import { makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { CommandButton } from "../manifest/readManifest";
import { useDesk, useDeskState } from "./context";
import { useCommand } from "./useCommand";

export interface Point {
  readonly x: number;
  readonly y: number;
}

const useStyles = makeStyles({ icon: { width: "16px", height: "16px" } });

/** The entries that the manifest adds to the context menu of cells. */
export function CellMenu({ at, onClose }: { readonly at: Point | null; readonly onClose: () => void }) {
  const styles = useStyles();
  const { face, workbench } = useDesk();
  const { running } = useDeskState();
  const press = useCommand();
  if (!face || !at) return null;
  const close = () => {
    onClose();
    workbench?.focusGrid();
  };
  const choose = (item: CommandButton) => {
    close();
    press(item);
  };
  const { label, items } = face.cellMenu;
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => !open && close()}
      positioning={{ target: cornerAt(at), position: "below", align: "start" }}
    >
      <MenuPopover>
        <MenuList>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuItem icon={<img className={styles.icon} src="/addin/assets/icons/app-16.png" alt="" />}>
                {label}
              </MenuItem>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {items.map((item) => (
                  <MenuItem
                    key={item.id}
                    icon={<img className={styles.icon} src={item.icon.small} alt="" />}
                    disabled={running !== null}
                    onClick={() => choose(item)}
                  >
                    {item.label}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** A point as the element that a menu hangs on. */
const cornerAt = ({ x, y }: Point) => ({ getBoundingClientRect: () => new DOMRect(x, y, 0, 0) });
