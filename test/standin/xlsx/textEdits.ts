/** Replaces `from`–`to` of a text by another text. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Makes all edits, whose places are those in the text as it was, at once. Edits of one place come in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.from - other.from)) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** A tag's attributes with one set anew, in its place or at the end; `null` takes it away. */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const written = value === null ? "" : ` ${name}="${value}"`;
  if (pattern.test(attributes)) return attributes.replace(pattern, () => written);
  return attributes.trimEnd() + written;
}
