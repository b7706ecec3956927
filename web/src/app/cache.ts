import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { session } from "../api/session";
import { asProblem, mayPass } from "../api/problem";

const tries = 2;

/** Where answers are kept. When the server no longer knows the session, `signedOut` is called. */
export function officeCache(signedOut: () => void): QueryClient {
  const watch = (thrown: unknown) => {
    const had_session = cache.getQueryData(session.queryKey) !== undefined;
    if (asProblem(thrown).status === 401 && had_session) signedOut();
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

/** Forgets what one person saw before the next one comes; what is on the screen stays until it goes. */
export function forgetAnswers(cache: QueryClient) {
  cache.removeQueries({ type: "inactive" });
}
