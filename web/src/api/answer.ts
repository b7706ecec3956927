import { useQuery, type QueryKey } from "@tanstack/react-query";
import { asProblem, type Problem } from "./problem";

/** One thing asked for: waiting, ready with its data, or failed with its problem. */
export interface Answered<Data> {
  data: Data | undefined;
  problem: Problem | null;
  again: () => void;
}

/** Asks once and keeps the answer: `useAnswer(["product", id], () => ask(api.GET(…)))`. */
export function useAnswer<Data>(key: QueryKey, read: () => Promise<Data>): Answered<Data> {
  const asked = useQuery({ queryKey: key, queryFn: read });
  return {
    data: asked.data,
    problem: asked.error ? asProblem(asked.error) : null,
    again: () => void asked.refetch(),
  };
}
