import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useAddress } from "../../ui/address";
import { Badge, type Tone } from "../../ui/Badge";
import { Day } from "../../ui/Figures";
import { Filters, type Filter } from "../../ui/Filters";
import { PageTitle } from "../../ui/PageTitle";
import { Stars } from "../../ui/Stars";
import { Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";

type Product = Schemas["ProductSummary"];
type Status = Schemas["StatusOnDate"];

const tones: Record<Status, Tone> = {
  valid: "leaf",
  expiring: "grain",
  expired: "clay",
  revoked: "clay",
  replaced: "plain",
  unconfirmed: "river",
  none: "plain",
};

const statuses = Object.keys(tones) as Status[];

/** The register's products, found by words, commune, stars and what their star is worth today. */
export function ProductsPage() {
  const [address] = useAddress();
  const communes = useCommunes();
  const query = { q: address.q, commune: address.commune, stars: Number(address.stars) || undefined, status: address.status as Status };
  const products = useList(["products", query], (cursor) => ask(api.GET("/products", { params: { query: { ...query, cursor } } })));

  const columns: Column<Product>[] = [
    { key: "name", title: t("product.name"), show: (product) => product.name },
    { key: "producer", title: t("product.producer"), show: (product) => product.producer_name },
    { key: "commune", title: t("product.commune"), show: (product) => communes.get(product.commune_code ?? "") ?? "–" },
    { key: "stars", title: t("product.stars"), show: (product) => <Stars count={product.stars} /> },
    { key: "status", title: t("product.status"), show: ({ status }) => <Badge tone={tones[status]}>{t(`status_on_date.${status}`)}</Badge> },
    { key: "valid_until", title: t("product.valid_until"), show: (product) => <Day on={product.valid_until} />, figures: true },
  ];
  const filters: Filter[] = [
    { kind: "search", name: "q", label: t("product.search") },
    { kind: "choice", name: "commune", label: t("product.any_commune"), choices: [...communes].map(([value, label]) => ({ value, label })) },
    { kind: "choice", name: "stars", label: t("product.any_stars"), choices: ["5", "4", "3"].map((count) => ({ value: count, label: t("ui.stars", { count }) })) },
    { kind: "choice", name: "status", label: t("product.any_status"), choices: statuses.map((value) => ({ value, label: t(`status_on_date.${value}`) })) },
  ];
  return (
    <div className="page wide">
      <PageTitle title={t("product.list_title")} />
      <Filters filters={filters} />
      <Table
        name="products"
        title={t("product.list_title")}
        list={products}
        columns={columns}
        rowKey={({ id }) => id}
        counted={t("product.counted")}
        empty={{ title: t("product.none_found"), next: t("product.none_found.next") }}
      />
    </div>
  );
}

function useCommunes(): Map<string, string> {
  const { data } = useAnswer(["communes"], () => ask(api.GET("/communes")));
  return new Map(data?.items.map(({ code, full_name }) => [code, full_name]));
}
