/** A pattern for text with `*`, `?` and `~` before a sign that means itself; `null` if the text has none of them. */
export function wildcardPattern(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  const pattern = text.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_, meant?: string, wild?: string, special?: string) => {
      if (meant) return meant === "~" ? "~" : `\\${meant}`;
      return wild === "*" ? "[\\s\\S]*" : wild === "?" ? "[\\s\\S]" : `\\${special}`;
    },
  );
  return new RegExp(`^${pattern}$`, "i");
}
