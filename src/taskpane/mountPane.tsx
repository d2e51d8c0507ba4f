import { lazy, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { displayLanguage } from "../excel/displayLanguage";
import type { Host } from "../excel/whenReady";
import { languageOf } from "../i18n/language";
import { ErrorBoundary } from "./ErrorBoundary";
import { frameWords } from "./frameWords";
import { LanguageContext } from "./language";
import { Pane } from "./Pane";
import { PaneFrame } from "./PaneFrame";

export { loadContent } from "./useContent";

const BrowserNotice = lazy(() => import(/* webpackChunkName: "notice" */ "./BrowserNotice"));

/** Brings up the pane's user interface; outside of Excel it says how to get it into Excel. */
export function mountPane(root: HTMLElement, host: Host): void {
  // Outside of Excel there is no Office to say its language, but the browser does.
  const language = host === "excel" ? displayLanguage() : languageOf(navigator.language);
  document.documentElement.lang = language;
  document.title = frameWords(language).appName;
  createRoot(root).render(
    <LanguageContext value={language}>
      <PaneFrame>
        <ErrorBoundary>
          <Suspense>{host === "excel" ? <Pane /> : <BrowserNotice />}</Suspense>
        </ErrorBoundary>
      </PaneFrame>
    </LanguageContext>,
  );
}
