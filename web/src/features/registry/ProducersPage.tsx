import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useCodelist, useCommuneName, useLabel } from "../../api/places";
import { useMay, useSession } from "../../api/session";
import { useAddress } from "../../ui/address";
import { ButtonLink } from "../../ui/Button";
import { Count } from "../../ui/Figures";
import { Filters, type Filter } from "../../ui/Filters";
import { PageTitle } from "../../ui/PageTitle";
import { Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";

type Producer = Schemas["ProducerSummary"];

export function ProducersPage() {
  const [{ q, commune, kind }] = useAddress();
  const query = { q, commune, kind: kind as Schemas["ProducerKind"] | undefined };
  const producers = useList(["producers", query], (cursor) => ask(api.GET("/producers", { params: { query: { ...query, cursor } } })));
  const kinds = useCodelist("producer_kind").map(({ code, label }) => ({ value: code, label }));
  const filters: Filter[] = [
    { kind: "search", name: "q", label: t("producer.search") },
    { kind: "commune", name: "commune", label: t("product.any_commune") },
    { kind: "choice", name: "kind", label: t("producer.any_kind"), choices: kinds },
  ];
  const add = <AddProducer />;
  return (
    <div className="page wide">
      <PageTitle title={t("producer.list_title")} action={add} />
      <Filters filters={filters} />
      <Table
        name="producers"
        title={t("producer.list_title")}
        list={producers}
        columns={useColumns()}
        rowKey={({ id }) => id}
        link={({ id }) => `/quan-ly/chu-the/${id}`}
        counted={t("producer.counted")}
        empty={
          q || commune || kind
            ? { title: t("producer.none_found"), next: t("product.none_found.next") }
            : { title: t("producer.none"), next: t("producer.none.next"), action: add }
        }
      />
    </div>
  );
}

function useColumns(): Column<Producer>[] {
  const commune = useCommuneName();
  const kind = useLabel("producer_kind");
  return [
    { key: "name", title: t("producer.name"), show: ({ name }) => name },
    { key: "kind", title: t("record.kind"), show: (producer) => kind(producer.kind) },
    { key: "commune", title: t("product.commune"), show: ({ commune_code }) => commune(commune_code) },
    { key: "old_place", title: t("product.old_place"), show: ({ old_place }) => old_place ?? "–", optional: true },
    { key: "products", title: t("producer.product_count"), show: ({ product_count }) => <Count value={product_count} />, figures: true },
  ];
}

function AddProducer() {
  const { role } = useSession();
  const may_write = useMay("producer.write");
  if (!may_write || role === "producer") return null;
  return (
    <ButtonLink to="/quan-ly/chu-the/moi" primary icon="plus">
      {t("producer.add")}
    </ButtonLink>
  );
}
