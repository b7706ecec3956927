import { useQuery, type QueryKey } from "@tanstack/react-query";
import { asProblem, type Problem } from "./problem";

/** One thing asked for: waiting, ready with its data, or failed with its problem. */
export interface Answered<Data> {
  data: Data | undefined;
  problem: Problem | null;
  again: () => void;
}

interface Ways<Data> {
  /** Asked only when true, so that an empty box is no question. */
  when?: boolean;
  /** Milliseconds an answer stays fresh; Infinity for what changes only with a release. */
  keep?: number;
  /** Asked again after so many milliseconds, as long as the answer says so. */
  every?: (data: Data | undefined) => number | false;
}

/** Asks once and keeps the answer: `useAnswer(["product", id], () => ask(api.GET(…)))`. */
export function useAnswer<Data>(key: QueryKey, read: () => Promise<Data>, ways: Ways<Data> = {}): Answered<Data> {
  const asked = useQuery({
    queryKey: key,
    queryFn: read,
    enabled: ways.when ?? true,
    ...(ways.keep !== undefined && { staleTime: ways.keep }),
    refetchInterval: (query) => ways.every?.(query.state.data as Data | undefined) ?? false,
  });
  return {
    data: asked.data,
    problem: asked.error ? asProblem(asked.error) : null,
    again: () => void asked.refetch(),
  };
}
