import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { buildWorkbench } from "./buildWorkbench";
import { fileAt } from "./routes";

export interface RunningWorkbench {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** The page may reach this site and nothing else; the add-in's page carries a policy of its own. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Builds the workbench and serves it to this machine alone. */
export async function startWorkbench(port = 0): Promise<RunningWorkbench> {
  await buildWorkbench();
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  try {
    send(request, response);
  } catch (error) {
    response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end(String(error));
  }
}

function send(request: IncomingMessage, response: ServerResponse): void {
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const file = fileAt(path);
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": TYPES[extname(file.name)] ?? "application/octet-stream",
    // What was built anew is to be seen anew; only files with their content's hash in their names never change.
    "cache-control": /\.[0-9a-f]{10}\.js$/.test(file.name) ? "max-age=31536000, immutable" : "no-cache",
    ...(file.name === "index.html" && { "content-security-policy": POLICY }),
  });
  response.end(file.bytes);
}
