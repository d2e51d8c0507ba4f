import { deflateSync, inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { UnreadableWorkbook } from "./unreadableWorkbook";

/** One entry as it lies in the archive. Its compressed bytes are kept, so that an untouched part is copied as it is. */
interface Entry {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
  readonly versionNeeded: number;
  readonly externalAttributes: number;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
const stored = 0;
const deflated = 8;
const utf8Name = 0x0800;
const encrypted = 0x0001;
/** 1980-01-01 00:00, the earliest moment the format knows: output must not depend on the clock. */
const fixedDate = 0x0021;

/** The parts of an Office package, in their order. Parts that are not set again are written back bit for bit. */
export class ZipPackage {
  private readonly entries = new Map<string, Entry>();

  private constructor() {}

  static empty(): ZipPackage {
    return new ZipPackage();
  }

  /** Reads the archive's directory; throws `UnreadableWorkbook` when the bytes are no archive or a broken one. */
  static read(bytes: Uint8Array): ZipPackage {
    if (bytes.length === 0) throw new UnreadableWorkbook("empty");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 4 || view.getUint32(0, true) !== localHeader) throw new UnreadableWorkbook("not-a-workbook");
    try {
      return ZipPackage.readDirectory(bytes, view);
    } catch (error) {
      if (error instanceof UnreadableWorkbook) throw error;
      throw new UnreadableWorkbook("damaged", "the archive's directory cannot be read");
    }
  }

  private static readDirectory(bytes: Uint8Array, view: DataView): ZipPackage {
    let end = bytes.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== endOfDirectory) end--;
    if (end < 0) throw new UnreadableWorkbook("damaged", "the archive ends too early");
    const result = new ZipPackage();
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== centralHeader)
        throw new UnreadableWorkbook("damaged", "a directory entry is broken");
      const flags = view.getUint16(at + 8, true);
      if (flags & encrypted) throw new UnreadableWorkbook("encrypted");
      const nameLength = view.getUint16(at + 28, true);
      const name = bytes.subarray(at + 46, at + 46 + nameLength);
      const local = view.getUint32(at + 42, true);
      const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const length = view.getUint32(at + 20, true);
      if (data + length > bytes.length) throw new UnreadableWorkbook("damaged", "a part is cut off");
      result.entries.set(new TextDecoder().decode(name), {
        name,
        flags: flags & utf8Name,
        method: view.getUint16(at + 10, true),
        time: view.getUint16(at + 12, true),
        date: view.getUint16(at + 14, true),
        crc: view.getUint32(at + 16, true),
        size: view.getUint32(at + 24, true),
        compressed: bytes.subarray(data, data + length),
        versionNeeded: view.getUint16(at + 6, true),
        externalAttributes: view.getUint32(at + 38, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return result;
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of a part, `undefined` if there is none of that name. */
  bytes(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.method === stored) return entry.compressed;
    if (entry.method !== deflated) throw new UnreadableWorkbook("damaged", `${name} is packed in an unknown way`);
    try {
      return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
    } catch {
      throw new UnreadableWorkbook("damaged", `${name} cannot be unpacked`);
    }
  }

  /** The text of a part, without a byte order mark; `undefined` if there is none of that name. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    if (!bytes) return undefined;
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (isWide) return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
    return new TextDecoder().decode(bytes);
  }

  /** Replaces a part in its place, or adds it at the end. */
  setText(name: string, text: string): void {
    const content = new TextEncoder().encode(text);
    const old = this.entries.get(name);
    const wide =
      old &&
      this.bytes(name)
        ?.subarray(0, 2)
        .some((byte) => byte >= 0xfe);
    if (wide) throw new UnreadableWorkbook("damaged", `${name} is not in UTF-8 and cannot be written`);
    this.entries.set(name, {
      name: old?.name ?? new TextEncoder().encode(name),
      flags: old?.flags ?? utf8Name,
      method: deflated,
      time: old?.time ?? 0,
      date: old?.date ?? fixedDate,
      crc: crc32(content),
      size: content.length,
      compressed: deflateSync(content, { level: 6 }),
      versionNeeded: 20,
      externalAttributes: old?.externalAttributes ?? 0,
    });
  }

  delete(name: string): void {
    this.entries.delete(name);
  }

  toBytes(): Uint8Array {
    const entries = [...this.entries.values()];
    const bodyLength = entries.reduce((sum, entry) => sum + 30 + entry.name.length + entry.compressed.length, 0);
    const directoryLength = entries.reduce((sum, entry) => sum + 46 + entry.name.length, 0);
    const output = new Uint8Array(bodyLength + directoryLength + 22);
    const view = new DataView(output.buffer);
    let at = 0;
    let directory = bodyLength;
    for (const entry of entries) {
      const local = at;
      view.setUint32(at, localHeader, true);
      writeShared(view, at + 4, entry);
      view.setUint16(at + 26, entry.name.length, true);
      output.set(entry.name, at + 30);
      output.set(entry.compressed, at + 30 + entry.name.length);
      at += 30 + entry.name.length + entry.compressed.length;
      view.setUint32(directory, centralHeader, true);
      view.setUint16(directory + 4, 20, true);
      writeShared(view, directory + 6, entry);
      view.setUint16(directory + 28, entry.name.length, true);
      view.setUint32(directory + 38, entry.externalAttributes, true);
      view.setUint32(directory + 42, local, true);
      output.set(entry.name, directory + 46);
      directory += 46 + entry.name.length;
    }
    view.setUint32(directory, endOfDirectory, true);
    view.setUint16(directory + 8, entries.length, true);
    view.setUint16(directory + 10, entries.length, true);
    view.setUint32(directory + 12, directoryLength, true);
    view.setUint32(directory + 16, bodyLength, true);
    return output;
  }
}

/** The run of fields that the header before a part and its directory entry have in common. */
function writeShared(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, entry.versionNeeded, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
}
