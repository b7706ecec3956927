import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { api, ask, carryToken } from "./client";
import { mayPass, Problem } from "./problem";

const refusal = {
  type: "about:blank",
  title: "Conflict",
  status: 409,
  code: "dossier.not_open",
  detail: "Hồ sơ không còn sửa được",
  subject: "TS-12",
  request_id: "7GQ2",
};
const network = vi.fn<(request: Request) => Promise<Response>>();

function answers(status: number, body: unknown, type = "application/json") {
  network.mockResolvedValueOnce(new Response(JSON.stringify(body), { status, headers: { "content-type": type } }));
}

async function problemOf(asked: Promise<unknown>): Promise<Problem> {
  const thrown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(thrown).toBeInstanceOf(Problem);
  return thrown as Problem;
}

beforeEach(() => {
  network.mockReset();
  vi.stubGlobal("fetch", network);
});
afterEach(() => vi.unstubAllGlobals());

describe("an answer", () => {
  test("is its data", async () => {
    answers(200, { items: [], next: null, total: 0 });
    expect(await ask(api.GET("/products"))).toEqual({ items: [], next: null, total: 0 });
  });

  test("without a body is nothing", async () => {
    network.mockResolvedValueOnce(new Response(null, { status: 204 }));
    expect(await ask(api.DELETE("/session"))).toBeUndefined();
  });
});

describe("a refusal", () => {
  test("keeps its status, code, words, subject and incident", async () => {
    answers(409, refusal, "application/problem+json");
    const problem = await problemOf(ask(api.GET("/products")));
    expect(problem).toMatchObject({ status: 409, code: "dossier.not_open", subject: "TS-12", incident: "7GQ2" });
    expect(problem.detail).toBe("Hồ sơ không còn sửa được");
    expect(mayPass(problem)).toBe(false);
  });

  test("names the fields that are wrong", async () => {
    const fields = [{ field: "username", code: "form.required", detail: "Chưa nhập" }];
    answers(422, { ...refusal, status: 422, code: "form.invalid", fields }, "application/problem+json");
    expect((await problemOf(ask(api.GET("/products")))).fields).toEqual(fields);
  });
});

describe("trouble on the way", () => {
  test("a lost network is a problem that may pass", async () => {
    network.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const problem = await problemOf(ask(api.GET("/products")));
    expect(problem).toMatchObject({ status: 0, code: "network.lost" });
    expect(mayPass(problem)).toBe(true);
  });

  test("a proxy's page in place of an answer is a problem of that status", async () => {
    network.mockResolvedValueOnce(new Response("<h1>Bad Gateway</h1>", { status: 502 }));
    const problem = await problemOf(ask(api.GET("/products")));
    expect(problem.status).toBe(502);
    expect(mayPass(problem)).toBe(true);
  });

  test("a page in place of good data is a problem too", async () => {
    network.mockResolvedValueOnce(new Response("<h1>Welcome to the hotel</h1>", { status: 200 }));
    expect((await problemOf(ask(api.GET("/products")))).status).toBe(502);
  });
});

describe("the session's token", () => {
  test("goes with a write and not with a read", async () => {
    carryToken("token-of-this-session");
    answers(200, { items: [], next: null, total: 0 });
    answers(200, {});
    await ask(api.GET("/products"));
    await ask(api.PUT("/password", { body: { current: "a", new: "b" } }));
    const tokens = network.mock.calls.map(([request]) => request.headers.get("X-CSRF-Token"));
    expect(tokens).toEqual([null, "token-of-this-session"]);
  });
});
