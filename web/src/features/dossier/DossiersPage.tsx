import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useMay } from "../../api/session";
import { useAddress } from "../../ui/address";
import { ButtonLink } from "../../ui/Button";
import { Deadline, Moment } from "../../ui/Figures";
import { Filters, type Filter } from "../../ui/Filters";
import { PageTitle } from "../../ui/PageTitle";
import { Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";
import { StageBadge, stages, type Stage } from "./Stage";

type Dossier = Schemas["DossierSummary"];

export function dossierColumns(): Column<Dossier>[] {
  return [
    { key: "product", title: t("product.name"), show: ({ product_name }) => product_name },
    { key: "producer", title: t("product.producer"), show: ({ producer_name }) => producer_name },
    { key: "stage", title: t("dossier.stage"), show: ({ stage }) => <StageBadge stage={stage} /> },
    { key: "due", title: t("dossier.due"), show: ({ due_on }) => <Deadline on={due_on} /> },
    { key: "kind", title: t("dossier.kind"), show: ({ kind }) => t(`dossier.kind.${kind}`) },
    { key: "submitted", title: t("dossier.submitted_at"), show: ({ submitted_at }) => <Moment at={submitted_at} />, optional: true },
    { key: "set", title: t("dossier.criteria_set"), show: ({ criteria_set }) => criteria_set, optional: true },
  ];
}

/** The dossiers in one's reach, by where they stand. */
export function DossiersPage() {
  const [{ stage, product, round }] = useAddress();
  const query = { stage: stage as Stage | undefined, product, round };
  const dossiers = useList(["dossiers", query], (cursor) => ask(api.GET("/dossiers", { params: { query: { ...query, cursor } } })));
  const may_open = useMay("dossier.write");
  const filters: Filter[] = [
    { kind: "choice", name: "stage", label: t("dossier.any_stage"), choices: stages.map((value) => ({ value, label: t(`dossier.stage.${value}`) })) },
  ];
  const open = may_open && (
    <ButtonLink to="/quan-ly/ho-so/moi" primary icon="plus">
      {t("dossier.open")}
    </ButtonLink>
  );
  return (
    <div className="page wide">
      <PageTitle title={t("dossier.list_title")} action={open} />
      <Filters filters={filters} />
      <Table
        name="dossiers"
        title={t("dossier.list_title")}
        list={dossiers}
        columns={dossierColumns()}
        rowKey={({ id }) => id}
        link={({ id }) => `/quan-ly/ho-so/${id}`}
        counted={t("dossier.counted")}
        empty={stage || product || round ? { title: t("dossier.none_found"), next: t("dossier.none_found.next") } : { title: t("dossier.none"), next: t("dossier.none.next"), action: open }}
      />
    </div>
  );
}
