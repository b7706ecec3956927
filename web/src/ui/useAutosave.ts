import { useState, useSyncExternalStore } from "react";
import { useSession } from "../api/session";
import { Autosave, type Saved } from "./autosave";

type Start<Value> = ConstructorParameters<typeof Autosave<Value>>[0];

/** Work of the one who is signed in that saves itself; give its component a key so that other work starts anew. */
export function useAutosave<Value>(start: Start<Value>): Saved<Value> & Pick<Autosave<Value>, "change" | "settle" | "standOn" | "send"> {
  const { account_id } = useSession();
  const [work] = useState(() => new Autosave({ ...start, place: `${account_id}.${start.place}` }));
  const { change, settle, standOn, send } = work;
  return { ...useSyncExternalStore(work.subscribe, work.snapshot), change, settle, standOn, send };
}
