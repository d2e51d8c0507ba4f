import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
  Toolbar,
  ToolbarButton,
} from "@fluentui/react-components";
import { ChevronDownRegular, DocumentTableRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { readFile, saveFile } from "../files";
import { fetchSample, SAMPLES } from "../samples";
import { useDesk, useDeskState, useWords } from "./context";
import { REGION } from "./regions";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    minHeight: "40px",
    paddingInline: tokens.spacingHorizontalM,
    columnGap: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { width: "20px", height: "20px" },
  name: { flex: 1, textAlign: "center", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  // As wide as the buttons opposite, so that the file's name stands in the middle.
  product: { minWidth: "240px", display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  files: { minWidth: "240px", justifyContent: "flex-end", padding: 0 },
});

/** The add-in's name, the open file's name, and the ways in and out for files. */
export function TitleBar() {
  const styles = useStyles();
  const words = useWords();
  const { face, workbench } = useDesk();
  const { file } = useDeskState();
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar} {...{ [REGION]: "title" }}>
      <div className={styles.product}>
        <img className={styles.icon} src="/addin/assets/icons/app-32.png" alt="" />
        <Text weight="semibold">
          {face?.name} {words.workbench}
        </Text>
      </div>
      <Text as="h1" className={styles.name}>
        {file ?? ""}
      </Text>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen) void readFile(chosen).then((opened) => workbench?.open(opened));
          // The same file may be opened again later.
          target.value = "";
        }}
      />
      <Toolbar className={styles.files} aria-label={words.file} size="small">
        <ToolbarButton icon={<FolderOpenRegular />} disabled={!workbench} onClick={() => input.current?.click()}>
          {words.open}
        </ToolbarButton>
        <ToolbarButton icon={<SaveRegular />} disabled={file === null} onClick={() => workbench && saveFile(workbench)}>
          {words.save}
        </ToolbarButton>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" size="medium" icon={<DocumentTableRegular />} disabled={!workbench}>
              {words.samples}
              <ChevronDownRegular />
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {SAMPLES.map((sample) => (
                <MenuItem
                  key={sample.name}
                  onClick={() => void fetchSample(sample).then((opened) => workbench?.open(opened))}
                >
                  {words[sample.word]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </Toolbar>
    </header>
  );
}
