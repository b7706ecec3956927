import { useMutation, useQueryClient, type QueryKey } from "@tanstack/react-query";
import { asProblem, type Problem } from "./problem";

/** One write: `send(body)` starts it, `busy` while it runs, `problem` when it was refused. */
export interface Send<Body, Data> {
  send: (body: Body) => void;
  busy: boolean;
  problem: Problem | null;
  data: Data | undefined;
  forget: () => void;
}

/** A write that makes what it changes be read anew: `stale` names the keys, `then` what follows. */
export function useSend<Body, Data>(
  write: (body: Body) => Promise<Data>,
  after: { stale?: QueryKey[]; then?: (data: Data) => void } = {},
): Send<Body, Data> {
  const cache = useQueryClient();
  const sending = useMutation({
    mutationFn: write,
    onSuccess: async (data) => {
      await Promise.all((after.stale ?? []).map((queryKey) => cache.invalidateQueries({ queryKey })));
      after.then?.(data);
    },
  });
  return {
    send: sending.mutate,
    busy: sending.isPending,
    problem: sending.error ? asProblem(sending.error) : null,
    data: sending.data,
    forget: sending.reset,
  };
}
