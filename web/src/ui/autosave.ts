import { asProblem, mayPass, type Problem } from "../api/problem";
import { forgetDraft, keepDraft, readDraft } from "./draft";

export type SaveState = "saved" | "waiting" | "saving" | "offline" | "refused";

interface Kept<Value> {
  value: Value;
  version: number;
}

export interface Saved<Value> {
  value: Value;
  state: SaveState;
  problem: Problem | null;
}

interface Start<Value> extends Kept<Value> {
  /** Where it is kept on this device until the server has it. */
  place: string;
  write: (value: Value, version: number) => Promise<{ version: number }>;
  pause_ms?: number;
  retry_ms?: number;
}

/** Work that saves itself: kept on the device at once, sent when the hand rests, one send at a time, again when the network is back. */
export class Autosave<Value> {
  private readonly start: Start<Value>;
  private version: number;
  private now: Saved<Value>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(start: Start<Value>) {
    const draft = readDraft<Kept<Value>>(start.place)?.values;
    this.start = start;
    this.version = draft?.version ?? start.version;
    this.now = { value: draft?.value ?? start.value, state: draft ? "waiting" : "saved", problem: null };
  }

  readonly snapshot = () => this.now;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    window.addEventListener("online", this.send);
    if (this.now.state === "waiting") this.sendIn(0);
    return () => {
      this.listeners.delete(listener);
      window.removeEventListener("online", this.send);
      clearTimeout(this.timer);
    };
  };

  readonly change = (value: Value) => {
    this.keep(value);
    this.show({ value, state: this.now.state === "offline" ? "offline" : "waiting", problem: null });
    this.sendIn(this.start.pause_ms ?? 900);
  };

  /** Takes up the newer version of the server and keeps what stands here. */
  readonly standOn = (version: number) => {
    this.version = version;
    this.change(this.now.value);
  };

  /** Everything is with the server: the version it has; throws why it is not. */
  readonly settle = async (): Promise<number> => {
    await this.send();
    if (this.now.state === "waiting") await this.send();
    if (this.now.problem) throw this.now.problem;
    return this.version;
  };

  readonly send = (): Promise<void> => {
    clearTimeout(this.timer);
    if (this.now.state === "saved") return Promise.resolve();
    this.sending ??= this.sendOnce().finally(() => (this.sending = null));
    return this.sending;
  };

  private async sendOnce() {
    const { value } = this.now;
    this.show({ value, state: "saving", problem: null });
    try {
      this.version = (await this.start.write(value, this.version)).version;
      this.arrived(value);
    } catch (thrown) {
      this.failed(asProblem(thrown));
    }
  }

  private arrived(sent: Value) {
    if (this.now.value === sent) {
      forgetDraft(this.start.place);
      this.show({ ...this.now, state: "saved" });
    } else {
      this.keep(this.now.value);
      this.sendIn(this.start.pause_ms ?? 900);
    }
  }

  private failed(problem: Problem) {
    const passing = mayPass(problem);
    this.show({ ...this.now, state: passing ? "offline" : "refused", problem });
    if (passing) this.sendIn(this.start.retry_ms ?? 15_000);
  }

  private keep(value: Value) {
    keepDraft<Kept<Value>>(this.start.place, { value, version: this.version });
  }

  private sendIn(pause_ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), pause_ms);
  }

  private show(next: Saved<Value>) {
    this.now = next;
    for (const listener of this.listeners) listener();
  }
}
