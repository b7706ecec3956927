import { queryOptions, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { api, ask, carryToken, type Schemas } from "./client";

export type Session = Schemas["Session"];
export type About = Schemas["About"];

/** What this server is; it changes only with a new release. */
export const about = queryOptions({
  queryKey: ["about"],
  queryFn: () => ask(api.GET("/about")),
  staleTime: Infinity,
});

/** Who is signed in; refused with 401 when nobody is. */
export const session = queryOptions({
  queryKey: ["session"],
  queryFn: async () => {
    const opened = await ask(api.GET("/session"));
    carryToken(opened.csrf_token);
    return opened;
  },
  staleTime: Infinity,
});

export async function signIn(username: string, password: string): Promise<Session> {
  const opened = await ask(api.POST("/session", { body: { username, password } }));
  carryToken(opened.csrf_token);
  return opened;
}

export function signOut(): Promise<unknown> {
  return ask(api.DELETE("/session"));
}

/** The one who is signed in; every page of the office stands behind a session. */
export function useSession(): Session {
  return useSuspenseQuery(session).data;
}

/** Whether an action of data/law/access.json is open to the one who is signed in: `useMay("product.write")`. */
export function useMay(action: string): boolean {
  return useSession().actions.includes(action);
}

export function useAbout(): About | undefined {
  return useQuery(about).data;
}
