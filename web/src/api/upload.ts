import { api, ask, type Schemas } from "./client";

/** How a file travels: its bytes and nothing else; its kind is read from them. */
export const asBytes = {
  bodySerializer: (bytes: unknown) => bytes as Blob,
  headers: { "Content-Type": "application/octet-stream" },
};

/** Hands a file in; the answer carries the id it can be named by. */
export function uploadFile(file: File, use: "picture" | "evidence" | "document"): Promise<Schemas["File"]> {
  const query = { name: file.name, use };
  return ask(api.POST("/files", { params: { query }, body: file as unknown as string, ...asBytes }));
}

/** Where the bytes of a file are, or of its small picture. */
export function fileAddress(id: string, width?: 320 | 800): string {
  return `/api/v1/files/${encodeURIComponent(id)}${width ? `?width=${width}` : ""}`;
}
