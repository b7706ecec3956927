import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useCommuneName } from "../../api/places";
import { useAddress, type Address } from "../../ui/address";
import { Day } from "../../ui/Figures";
import { Filters, type Filter } from "../../ui/Filters";
import { PageTitle } from "../../ui/PageTitle";
import { Stars } from "../../ui/Stars";
import { Table, type Column } from "../../ui/Table";
import { TableFiles } from "../../ui/TableFiles";
import { t } from "../../ui/text";
import { StatusBadge, statusChoices } from "../../ui/StatusBadge";

type Certified = Schemas["Certified"];

const first_year = 2019;
const terms = ["30", "90", "120", "180"];

/** The register of certificates, by year, star, what each is worth today and how soon it ends. */
export function CertificatesPage() {
  const [address] = useAddress();
  const query = asked(address);
  const list = useList(["certificates", query], (cursor) => ask(api.GET("/certificates", { params: { query: { ...query, cursor } } })));
  return (
    <div className="page wide">
      <PageTitle title={t("certificate.list_title")} />
      <Filters filters={filters()} />
      <Table
        name="certificates"
        title={t("certificate.list_title")}
        list={list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        link={({ id }) => `/quan-ly/chung-nhan/${id}`}
        counted={t("certificate.counted")}
        aside={<TableFiles address="/api/v1/exports/certificates" query={query} />}
        empty={{ title: t("certificate.none"), next: t("certificate.none.next") }}
      />
    </div>
  );
}

function asked(address: Address) {
  return {
    year: Number(address.year) || undefined,
    stars: Number(address.stars) || undefined,
    status: address.status as Schemas["StatusOnDate"] | undefined,
    expires_within: Number(address.expires_within) || undefined,
  };
}

function filters(): Filter[] {
  const this_year = new Date().getFullYear();
  const years = Array.from({ length: this_year - first_year + 1 }, (_, ago) => String(this_year - ago));
  return [
    { kind: "choice", name: "year", label: t("certificate.any_year"), choices: years.map((year) => ({ value: year, label: year })) },
    { kind: "choice", name: "stars", label: t("product.any_stars"), choices: ["5", "4", "3"].map((count) => ({ value: count, label: t("ui.stars", { count }) })) },
    { kind: "choice", name: "status", label: t("product.any_status"), choices: statusChoices() },
    { kind: "choice", name: "expires_within", label: t("certificate.any_term"), choices: terms.map((days) => ({ value: days, label: t("certificate.expires_within", { days }) })) },
  ];
}

function useColumns(): Column<Certified>[] {
  const commune = useCommuneName();
  return [
    { key: "product", title: t("product.name"), show: ({ product_name }) => product_name },
    { key: "number", title: t("certificate.number"), show: ({ certificate_number }) => certificate_number ?? t("certificate.without_number") },
    { key: "producer", title: t("product.producer"), show: ({ producer_name }) => producer_name },
    { key: "commune", title: t("product.commune"), show: ({ commune_code }) => commune(commune_code), optional: true },
    { key: "year", title: t("certificate.year"), show: ({ year }) => year, optional: true },
    { key: "stars", title: t("product.stars"), show: ({ stars }) => <Stars count={stars} /> },
    { key: "status", title: t("product.status"), show: ({ status }) => <StatusBadge status={status} /> },
    { key: "valid_until", title: t("product.valid_until"), show: ({ extended_until, valid_until }) => <Day on={extended_until ?? valid_until} />, figures: true },
  ];
}
