import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useMay } from "../../api/session";
import { useAddress, type Address } from "../../ui/address";
import { ButtonLink } from "../../ui/Button";
import { Deadline, Moment } from "../../ui/Figures";
import { Filters, type Filter } from "../../ui/Filters";
import { PageTitle } from "../../ui/PageTitle";
import { Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";
import { AppealBadge, states } from "./AppealBadge";

type Appeal = Schemas["Appeal"];

const filters: Filter[] = [
  { kind: "choice", name: "kind", label: t("appeal.any_kind"), choices: ["complaint", "petition"].map((value) => ({ value, label: t(`appeal.kind.${value}`) })) },
  { kind: "choice", name: "state", label: t("appeal.any_state"), choices: states.map((value) => ({ value, label: t(`appeal.state.${value}`) })) },
];

const columns: Column<Appeal>[] = [
  { key: "product", title: t("product.name"), show: ({ product_name }) => product_name },
  { key: "kind", title: t("appeal.kind"), show: ({ kind }) => t(`appeal.kind.${kind}`) },
  { key: "producer", title: t("product.producer"), show: ({ producer_name }) => producer_name },
  { key: "state", title: t("appeal.state"), show: ({ state }) => <AppealBadge state={state} /> },
  { key: "due", title: t("appeal.due_on"), show: ({ due_on }) => <Deadline on={due_on} /> },
  { key: "filed", title: t("appeal.filed_at"), show: ({ filed_at }) => <Moment at={filed_at} />, optional: true },
];

/** Complaints and petitions, newest first; of one result or star when the address names it. */
export function AppealsPage() {
  const [address] = useAddress();
  const query = asked(address);
  const list = useList(["appeals", query], (cursor) => ask(api.GET("/appeals", { params: { query: { ...query, cursor } } })));
  const add = <FileAppeal />;
  return (
    <div className="page wide">
      <PageTitle title={t("appeal.list_title")} action={add} />
      <Filters filters={filters} />
      <Table
        name="appeals"
        title={t("appeal.list_title")}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        link={({ id }) => `/quan-ly/khieu-nai/${id}`}
        counted={t("appeal.counted")}
        empty={{ title: t("appeal.none"), next: t("appeal.none.next"), action: add }}
      />
    </div>
  );
}

function asked(address: Address) {
  return {
    kind: address.kind as Appeal["kind"] | undefined,
    state: address.state as Appeal["state"] | undefined,
    subject_id: address.subject_id,
  };
}

function FileAppeal() {
  const [{ subject_kind, subject_id }] = useAddress();
  if (!useMay("appeal.file")) return null;
  return (
    <ButtonLink to="/quan-ly/khieu-nai/moi" search={{ subject_kind, subject_id } as never} primary icon="plus">
      {t("appeal.file_title")}
    </ButtonLink>
  );
}
