import { lazyRouteComponent, type RouteComponent } from "@tanstack/react-router";

interface Page {
  /** Below /quan-ly; `$id` is a parameter. */
  path: string;
  component: RouteComponent;
}

function page<Name extends string>(path: string, load: () => Promise<Record<Name, unknown>>, name: Name): Page {
  return { path, component: lazyRouteComponent(load as () => Promise<Record<string, never>>, name) };
}

/** Every page of the office, each in a chunk of its own. A feature adds its lines here. */
export const pages: Page[] = [
  page("/", () => import("../features/work/WorkPage"), "WorkPage"),
  page("/san-pham", () => import("../features/registry/ProductsPage"), "ProductsPage"),
  page("/san-pham/moi", () => import("../features/registry/NewProductPage"), "NewProductPage"),
  page("/san-pham/$id", () => import("../features/registry/ProductPage"), "ProductPage"),
  page("/san-pham/$id/sua", () => import("../features/registry/EditProductPage"), "EditProductPage"),
  page("/chu-the", () => import("../features/registry/ProducersPage"), "ProducersPage"),
  page("/chu-the/moi", () => import("../features/registry/NewProducerPage"), "NewProducerPage"),
  page("/chu-the/$id", () => import("../features/registry/ProducerPage"), "ProducerPage"),
  page("/chu-the/$id/sua", () => import("../features/registry/EditProducerPage"), "EditProducerPage"),
  page("/thay-doi", () => import("../features/registry/ChangeRequestsPage"), "ChangeRequestsPage"),
  page("/nhat-ky", () => import("../features/journal/JournalPage"), "JournalPage"),
];
