import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { readManifest } from "./manifest/readManifest";
import { openDesk } from "./openDesk";
import { INITIAL_STATE, type WorkbenchState } from "./state/workbenchState";
import { Store } from "./state/store";
import { App } from "./view/App";
import { DeskContext } from "./view/context";
import { useStore } from "./view/useStore";
import type { Workbench } from "./Workbench";

const MANIFEST = "/addin/manifest.xml";

/** The page: the frame at once, the grid and its engine as soon as they are loaded. */
function Page({ store }: { readonly store: Store<WorkbenchState> }) {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const [workbench, setWorkbench] = useState<Workbench | null>(null);
  const [manifest, setManifest] = useState<Document | null>(null);
  const { language } = useStore(store);
  useEffect(() => {
    void fetch(MANIFEST)
      .then((answer) => answer.text())
      .then((text) => setManifest(new DOMParser().parseFromString(text, "text/xml")));
  }, []);
  useEffect(() => {
    if (container) void openDesk(store, container).then(setWorkbench);
  }, [store, container]);
  const face = useMemo(() => manifest && readManifest(manifest, language, "/addin/"), [manifest, language]);
  const desk = useMemo(() => ({ store, workbench, face }), [store, workbench, face]);
  return (
    <DeskContext value={desk}>
      <App onGrid={setContainer} />
    </DeskContext>
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element #root");
createRoot(root).render(<Page store={new Store(INITIAL_STATE)} />);
