import { useEffect, useState } from "react";
import { useFailure } from "./useFailure";

/** Loads what the pane shows of a sheet. */
export const loadContent = () => import(/* webpackChunkName: "content" */ "./content");

type Content = Awaited<ReturnType<typeof loadContent>>;

let loaded: Content | null = null;

/**
 * The components of what the pane shows of a sheet; `null` until they are loaded. Not by React's own `lazy`: it shows its
 * fallback even for what has come already, and nothing else for 300 ms after.
 */
export function useContent(): Content | null {
  const [content, setContent] = useState(loaded);
  const fail = useFailure();
  useEffect(() => {
    if (content !== null) return;
    loadContent().then((module) => {
      loaded = module;
      setContent(module);
    }, fail);
  }, [content, fail]);
  return content;
}
