import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { session } from "../api/session";
import { asProblem, mayPass } from "../api/problem";

const tries = 2;

/** Where answers are kept. A session that has ended empties it of who was signed in, and says so. */
export function officeCache(signedOut: () => void): QueryClient {
  const watch = (thrown: unknown) => {
    const had_session = cache.getQueryData(session.queryKey) !== undefined;
    if (asProblem(thrown).status !== 401 || !had_session) return;
    cache.removeQueries({ queryKey: session.queryKey });
    signedOut();
  };
  const cache = new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: {
        networkMode: "always",
        staleTime: 30_000,
        retry: (failures, thrown) => failures < tries && mayPass(asProblem(thrown)),
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
  return cache;
}
