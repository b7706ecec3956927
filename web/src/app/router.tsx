import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { asProblem } from "../api/problem";
import { session } from "../api/session";
import { parseSearch, stringifySearch } from "../ui/address";
import { Waiting } from "../ui/Waiting";
import { Broken } from "./Broken";
import { NotFound } from "./NotFound";
import { pages } from "./pages";
import { Shell } from "./Shell";

interface Context {
  cache: QueryClient;
}

const root = createRootRouteWithContext<Context>()({ component: Outlet, notFoundComponent: NotFound });

const sign_in = createRoute({
  getParentRoute: () => root,
  path: "/dang-nhap",
  component: lazyRouteComponent(() => import("./SignInPage"), "SignInPage"),
});

/** Everything under /quan-ly stands behind a session; without one the reader signs in and comes back. */
const office = createRoute({
  getParentRoute: () => root,
  path: "/quan-ly",
  component: Shell,
  notFoundComponent: NotFound,
  beforeLoad: async ({ context, location }) => {
    await context.cache.ensureQueryData(session).catch((thrown: unknown) => {
      if (asProblem(thrown).status !== 401) throw thrown;
      throw redirect({ to: "/dang-nhap", search: { ve: location.href } as never });
    });
  },
});

const in_office = pages.map(({ path, component }) => createRoute({ getParentRoute: () => office, path, component }));

export function officeRouter(cache: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([sign_in, office.addChildren(in_office)]),
    context: { cache },
    parseSearch,
    stringifySearch,
    defaultPreload: "intent",
    scrollRestoration: true,
    defaultErrorComponent: Broken,
    defaultPendingComponent: () => <Waiting lines={8} />,
  });
}
