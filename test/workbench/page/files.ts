import type { OpenFile, Workbench } from "./Workbench";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Reads a file that was chosen or dropped. */
export async function readFile(file: File): Promise<OpenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Saves what is open, if anything is. */
export function saveFile(workbench: Workbench): void {
  const saved = workbench.save();
  if (saved) download(saved);
}

/** Hands a file to the browser to save. */
function download({ name, bytes }: OpenFile): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
