import { hostDiagnostics } from "../excel/hostDiagnostics";
import { languageOf } from "../i18n/language";
import { startTexts } from "../i18n/startTexts";
import { StartFailure } from "./startFailure";

/**
 * Says in the pane why the add-in did not start, with a way on. Plain elements: what draws the pane otherwise is what did not
 * load.
 */
export function showStartFailure(root: HTMLElement, error: unknown): void {
  const words = startTexts[languageOf(navigator.language)];
  const reason = error instanceof StartFailure ? error.reason : "not-loaded";
  const cause = error instanceof StartFailure ? error.cause : error;

  const alert = element("div", {}, [
    element("h1", { textContent: words.title }),
    element("p", { textContent: words.reasons[reason] }),
    element("p", { textContent: words.next }),
  ]);
  alert.setAttribute("role", "alert");
  const reload = element("button", { type: "button", textContent: words.reload, onclick: () => location.reload() });
  const diagnostics = element("textarea", { readOnly: true, rows: 8, value: describe(error, cause) });
  const label = element("label", { textContent: words.diagnostics }, [diagnostics]);
  const main = element("main", { className: "start-failure" }, [alert, reload, label]);
  root.replaceChildren(main);
}

const describe = (...errors: readonly unknown[]): string =>
  errors
    .flatMap((error) => (error instanceof Error ? [error.stack ?? error.message] : []))
    .concat(hostDiagnostics(), navigator.userAgent)
    .join("\n\n");

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  members: Partial<HTMLElementTagNameMap[Name]>,
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), members);
  made.append(...children);
  return made;
}
