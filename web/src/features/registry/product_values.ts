import type { Schemas } from "../../api/client";

/** What the product form holds; the contract's names. */
export interface ProductValues {
  name: string | null;
  producer_id: string | null;
  group_code: string | null;
  description: string | null;
  packaging: string | null;
  price_dong: number | null;
  commune_code: string | null;
  old_place: string | null;
}

export function noProduct(producer_id: string | null): ProductValues {
  return {
    name: null,
    producer_id,
    group_code: null,
    description: null,
    packaging: null,
    price_dong: null,
    commune_code: null,
    old_place: null,
  };
}

/** The part of a product that its form changes; who makes it never changes. */
export function valuesOf({ name, producer_id, group_code, description, packaging, price_dong, commune_code, old_place }: Schemas["Product"]): ProductValues {
  return { name, producer_id, group_code, description, packaging, price_dong, commune_code, old_place };
}
