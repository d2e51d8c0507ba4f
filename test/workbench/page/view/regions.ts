import type { Workbench } from "../Workbench";

/** The attribute that marks the parts of the page that F6 goes round. */
export const REGION = "data-region";

const GRID = "grid";
const FOCUSABLE = 'button:not([disabled]):not([tabindex="-1"]), select, input, [href], [tabindex="0"]';

/** Puts the keyboard into the next part of the page (or the one before), in the order in which they stand. */
export function moveRegion(step: 1 | -1, workbench: Workbench | null): void {
  const regions = [...document.querySelectorAll<HTMLElement>(`[${REGION}]`)].filter((region) => region.offsetWidth > 0);
  const next = regions[(currentPlace(regions) + step + regions.length) % regions.length];
  if (next?.getAttribute(REGION) === GRID) workbench?.focusGrid();
  else if (next) focusInto(next);
}

/** Where the keyboard is: in the grid unless it is in another part, since the grid's editors stand outside of all parts. */
function currentPlace(regions: readonly HTMLElement[]): number {
  const place = regions.findIndex((region) => region.contains(document.activeElement));
  return place === -1 ? regions.findIndex((region) => region.getAttribute(REGION) === GRID) : place;
}

function focusInto(region: HTMLElement): void {
  const page = region.querySelector("iframe")?.contentDocument ?? region;
  const targets = [
    ...page.querySelectorAll<HTMLElement>(FOCUSABLE),
    ...region.querySelectorAll<HTMLElement>(FOCUSABLE),
  ];
  targets.find((target) => target.offsetWidth > 0)?.focus();
}
