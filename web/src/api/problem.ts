import type { components } from "./contract";

type Refusal = components["schemas"]["Problem"];
export type FieldFault = components["schemas"]["FieldFault"];

/** What the server, or the way to it, said instead of an answer. */
export class Problem extends Error {
  /** The HTTP status; 0 when no answer came. */
  readonly status: number;
  /** A stable code such as `dossier.not_open`; `network.lost` when no answer came. */
  readonly code: string;
  /** The refusal in the reader's words; empty when the server gave none. */
  readonly detail: string;
  /** What it is about, such as a criterion or a document kind. */
  readonly subject: string;
  readonly fields: readonly FieldFault[];
  /** The number to read out on the phone. */
  readonly incident: string;

  constructor(status: number, said: Partial<Refusal>) {
    super(said.detail || said.code || `status ${status}`);
    this.status = status;
    this.code = said.code ?? "server.unclear";
    this.detail = said.detail ?? "";
    this.subject = said.subject ?? "";
    this.fields = said.fields ?? [];
    this.incident = said.request_id ?? "";
  }
}

/** Any thrown thing as a Problem, so that a screen has one kind of bad news to show; what is none is our own mistake. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return new Problem(0, { code: "screen.broken" });
}

/** Whether asking again may help: the way was broken or the server is busy; a refusal stays a refusal. */
export function mayPass(problem: Problem): boolean {
  return problem.code === "network.lost" || problem.status === 429 || problem.status >= 502;
}
