import createClient from "openapi-fetch";
import type { components, paths } from "./contract";
import { Problem } from "./problem";

export type Schemas = components["schemas"];

const reading = ["GET", "HEAD", "OPTIONS"];
let csrf_token = "";

/** Every write from now on carries this session's token. */
export function carryToken(token: string) {
  csrf_token = token;
}

/** Typed calls to the server: `api.GET("/products/{id}", …)`; always inside `ask`. */
export const api = createClient<paths>({
  baseUrl: `${location.origin}/api/v1`,
  credentials: "same-origin",
  fetch: (request) => globalThis.fetch(request),
});

api.use({
  onRequest({ request }) {
    request.headers.set("Accept-Language", document.documentElement.lang || "vi");
    if (!reading.includes(request.method)) request.headers.set("X-CSRF-Token", csrf_token);
    return request;
  },
});

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The answer's data; throws a Problem for a refusal, a broken server and a lost network alike. */
export async function ask<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const answer = await call.catch((thrown: unknown) => {
    throw onTheWay(thrown);
  });
  if (answer.response.ok) return answer.data as Data;
  throw new Problem(answer.response.status, refusalIn(answer.error));
}

/** No answer at all, or a stranger's page in place of one. */
function onTheWay(thrown: unknown): Problem {
  return thrown instanceof SyntaxError ? new Problem(502, {}) : new Problem(0, { code: "network.lost" });
}

function refusalIn(body: unknown): Partial<Schemas["Problem"]> {
  return typeof body === "object" && body !== null ? body : {};
}
