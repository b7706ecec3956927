import type { Schemas } from "../../api/client";

/** What the producer form holds; the contract's names. */
export interface ProducerValues {
  name: string | null;
  kind: string | null;
  tax_code: string | null;
  commune_code: string | null;
  address: string | null;
  old_place: string | null;
  representative_name: string | null;
  phone: string | null;
  email: string | null;
  description: string | null;
}

export const no_producer: ProducerValues = {
  name: null,
  kind: null,
  tax_code: null,
  commune_code: null,
  address: null,
  old_place: null,
  representative_name: null,
  phone: null,
  email: null,
  description: null,
};

/** The part of a producer that its form changes. */
export function valuesOf(producer: Schemas["Producer"]): ProducerValues {
  const names = Object.keys(no_producer) as (keyof ProducerValues)[];
  return Object.fromEntries(names.map((name) => [name, producer[name]])) as unknown as ProducerValues;
}

type Kind = Schemas["ProducerKind"];

/** What was changed, as the contract wants it; an emptied name or kind is left for the server to refuse. */
export function written({ name, kind, ...others }: Partial<ProducerValues>) {
  return {
    ...others,
    ...(name !== undefined && { name: name ?? "" }),
    ...(kind !== undefined && { kind: (kind ?? "") as Kind }),
  };
}

export function newProducer(values: ProducerValues): Schemas["NewProducer"] {
  return { ...values, name: values.name ?? "", kind: (values.kind ?? "") as Kind };
}
