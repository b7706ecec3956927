import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Problem } from "../api/problem";
import { Autosave } from "./autosave";
import { readDraft } from "./draft";

const lost = new Problem(0, { code: "network.lost" });

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

function sheet(write: (value: string, version: number) => Promise<{ version: number }>) {
  const saved = new Autosave({ place: "s", value: "", version: 1, write });
  saved.subscribe(() => undefined);
  return saved;
}

test("several changes in a row are sent once, the last of them", async () => {
  const write = vi.fn((_: string, version: number) => Promise.resolve({ version: version + 1 }));
  const saved = sheet(write);
  saved.change("a");
  saved.change("ab");
  expect(saved.snapshot().state).toBe("waiting");
  await vi.advanceTimersByTimeAsync(1000);
  expect(write.mock.calls).toEqual([["ab", 1]]);
  expect(saved.snapshot().state).toBe("saved");
  expect(readDraft("s")).toBeNull();
});

test("what is changed while a send is under way goes with the next version", async () => {
  const write = vi.fn((_: string, version: number) => new Promise<{ version: number }>((done) => setTimeout(() => done({ version: version + 1 }), 500)));
  const saved = sheet(write);
  saved.change("a");
  await vi.advanceTimersByTimeAsync(1000);
  saved.change("b");
  await vi.advanceTimersByTimeAsync(3000);
  expect(write.mock.calls).toEqual([
    ["a", 1],
    ["b", 2],
  ]);
});

test("without a network the work stays on the device and is sent once when it is back", async () => {
  const write = vi.fn<(value: string, version: number) => Promise<{ version: number }>>().mockRejectedValueOnce(lost).mockResolvedValue({ version: 2 });
  const saved = sheet(write);
  saved.change("a");
  await vi.advanceTimersByTimeAsync(1000);
  expect(saved.snapshot().state).toBe("offline");
  expect(readDraft<{ value: string }>("s")?.values.value).toBe("a");
  window.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved.snapshot().state).toBe("saved");
  expect(write).toHaveBeenCalledTimes(2);
});

test("work left on the device is taken up again", async () => {
  const never = sheet(() => Promise.reject(lost));
  never.change("kept");
  const write = vi.fn(() => Promise.resolve({ version: 2 }));
  const later = sheet(write);
  expect(later.snapshot().value).toBe("kept");
  await vi.advanceTimersByTimeAsync(10);
  expect(write).toHaveBeenCalledWith("kept", 1);
});

test("handing in waits until everything is saved, and stops at a refusal", async () => {
  const saved = sheet((_, version) => Promise.resolve({ version: version + 1 }));
  saved.change("a");
  expect(await saved.settle()).toBe(2);

  const refused = sheet(() => Promise.reject(new Problem(409, { code: "sheet.changed_meanwhile" })));
  refused.change("a");
  await expect(refused.settle()).rejects.toMatchObject({ code: "sheet.changed_meanwhile" });
  expect(refused.snapshot().state).toBe("refused");
});
