/**
 * Listens for the pane being shown: the page lives on while the pane is closed, and much can have changed meanwhile.
 *
 * @param listener - called each time the pane comes into view
 * @returns the way to stop listening
 */
export function onPaneShown(listener: () => void): () => void {
  const whenVisible = () => {
    if (isPaneVisible()) listener();
  };
  document.addEventListener("visibilitychange", whenVisible);
  // Not every host tells the page itself that its pane was closed; the shared runtime does. Outside of Excel is neither.
  const context = Office.context as Partial<Office.Context> | undefined;
  const removing = context?.requirements?.isSetSupported("SharedRuntime", "1.1")
    ? Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        if (visibilityMode === Office.VisibilityMode.taskpane) listener();
      })
    : null;
  return () => {
    document.removeEventListener("visibilitychange", whenVisible);
    void removing?.then((remove) => remove());
  };
}

/** Can the user see the page? A runtime that a ribbon button started has no pane yet. */
export const isPaneVisible = (): boolean => document.visibilityState === "visible";
