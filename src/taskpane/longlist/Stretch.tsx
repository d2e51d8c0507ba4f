import { useEffect, useRef, useState, type ReactNode } from "react";

/** How far from the screen entries are made, in pixels: a turn of the wheel does not come upon nothing. */
const NEAR = 800;

/** An entry of which something is open: it can hold what somebody is typing. */
const OPEN = '[aria-expanded="true"]';

interface StretchProps {
  /** Is it there even out of sight? */
  readonly isKept: boolean;
  readonly usualHeight: number;
  children(): ReactNode;
}

/** Entries that are there while they are near the screen, or hold one that is open, and else leave their room. */
export function Stretch({ isKept, usualHeight, children }: StretchProps) {
  const element = useRef<HTMLDivElement>(null);
  const [{ isNear, height }, setPlace] = useState({ isNear: false, height: usualHeight });
  useEffect(() => {
    // Of the document, not of the window: within a frame, nearness would not be told of otherwise.
    const options = { root: document, rootMargin: `${NEAR}px 0px` };
    const observer = new IntersectionObserver((entries) => {
      const entry = entries[entries.length - 1];
      if (entry === undefined) return;
      const isNear = entry.isIntersecting || entry.target.querySelector(OPEN) !== null;
      setPlace({ isNear, height: entry.boundingClientRect.height });
    }, options);
    if (element.current !== null) observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  const isThere = isNear || isKept;
  return (
    <div ref={element} role="presentation" style={isThere ? undefined : { height }}>
      {isThere && children()}
    </div>
  );
}
