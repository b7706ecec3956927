import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useCodelist, useCommuneName, useLabel } from "../../api/places";
import { useMay } from "../../api/session";
import { useAddress, type Address } from "../../ui/address";
import { ButtonLink } from "../../ui/Button";
import { Day } from "../../ui/Figures";
import { Filters, type Filter } from "../../ui/Filters";
import { PageTitle } from "../../ui/PageTitle";
import { Stars } from "../../ui/Stars";
import { Table, type Column } from "../../ui/Table";
import { TableFiles } from "../../ui/TableFiles";
import { t } from "../../ui/text";
import { StatusBadge, statusChoices } from "../../ui/StatusBadge";

type Product = Schemas["ProductSummary"];

/** The register's products, found by words, commune, group, stars and what their star is worth today. */
export function ProductsPage() {
  const [address] = useAddress();
  const query = asked(address);
  const products = useList(["products", query], (cursor) => ask(api.GET("/products", { params: { query: { ...query, cursor } } })));
  const narrowed = Object.values(query).some(Boolean);
  const add = <AddProduct />;
  return (
    <div className="page wide">
      <PageTitle title={t("product.list_title")} action={add} />
      <Filters filters={useFilters()} />
      <Table
        name="products"
        title={t("product.list_title")}
        list={products}
        columns={useColumns()}
        rowKey={({ id }) => id}
        link={({ id }) => `/quan-ly/san-pham/${id}`}
        counted={t("product.counted")}
        aside={<Export query={query} />}
        empty={
          narrowed
            ? { title: t("product.none_found"), next: t("product.none_found.next") }
            : { title: t("product.none"), next: t("product.none.next"), action: add }
        }
      />
    </div>
  );
}

function asked(address: Address) {
  return {
    q: address.q,
    commune: address.commune,
    group: address.group,
    stars: Number(address.stars) || undefined,
    status: address.status as Schemas["StatusOnDate"] | undefined,
    producer_kind: address.producer_kind as Schemas["ProducerKind"] | undefined,
  };
}

function useFilters(): Filter[] {
  const groups = useCodelist("product_group").map(({ code, label, group }) => ({ value: code, label, group }));
  const kinds = useCodelist("producer_kind").map(({ code, label }) => ({ value: code, label }));
  return [
    { kind: "search", name: "q", label: t("product.search") },
    { kind: "commune", name: "commune", label: t("product.any_commune") },
    { kind: "find", name: "group", label: t("product.any_group"), choices: groups },
    { kind: "choice", name: "stars", label: t("product.any_stars"), choices: ["5", "4", "3"].map((count) => ({ value: count, label: t("ui.stars", { count }) })) },
    { kind: "choice", name: "status", label: t("product.any_status"), choices: statusChoices() },
    { kind: "choice", name: "producer_kind", label: t("producer.any_kind"), choices: kinds },
  ];
}

function useColumns(): Column<Product>[] {
  const commune = useCommuneName();
  const group = useLabel("product_group");
  return [
    { key: "name", title: t("product.name"), show: ({ name }) => name },
    { key: "producer", title: t("product.producer"), show: ({ producer_name }) => producer_name },
    { key: "commune", title: t("product.commune"), show: ({ commune_code }) => commune(commune_code) },
    { key: "group", title: t("product.group"), show: ({ group_code }) => group(group_code), optional: true },
    { key: "stars", title: t("product.stars"), show: ({ stars }) => <Stars count={stars} /> },
    { key: "status", title: t("product.status"), show: ({ status }) => <StatusBadge status={status} /> },
    { key: "valid_until", title: t("product.valid_until"), show: ({ valid_until }) => <Day on={valid_until} />, figures: true },
  ];
}

function AddProduct() {
  if (!useMay("product.write")) return null;
  return (
    <ButtonLink to="/quan-ly/san-pham/moi" primary icon="plus">
      {t("product.add")}
    </ButtonLink>
  );
}

function Export({ query }: { query: ReturnType<typeof asked> }) {
  if (!useMay("product.export")) return null;
  return <TableFiles address="/api/v1/exports/products" query={{ ...query, producer_kind: undefined }} />;
}
