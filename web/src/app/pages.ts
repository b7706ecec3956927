import { lazyRouteComponent, type RouteComponent } from "@tanstack/react-router";

interface Page {
  /** Below /quan-ly; `$id` is a parameter. */
  path: string;
  component: RouteComponent;
}

/** Every page of the office, each in a chunk of its own. A feature adds its lines here. */
export const pages: Page[] = [
  { path: "/", component: lazyRouteComponent(() => import("../features/work/WorkPage"), "WorkPage") },
  { path: "/san-pham", component: lazyRouteComponent(() => import("../features/registry/ProductsPage"), "ProductsPage") },
  { path: "/nhat-ky", component: lazyRouteComponent(() => import("../features/journal/JournalPage"), "JournalPage") },
];
