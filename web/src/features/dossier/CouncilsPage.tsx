import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useMay } from "../../api/session";
import { ButtonLink } from "../../ui/Button";
import { Moment } from "../../ui/Figures";
import { PageTitle } from "../../ui/PageTitle";
import { Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";

type Council = Schemas["Council"];

export function CouncilsPage() {
  const councils = useList(["councils"], (cursor) => ask(api.GET("/councils", { params: { query: { cursor } } })));
  const columns: Column<Council>[] = [
    { key: "name", title: t("council.name"), show: ({ name }) => name },
    { key: "decision", title: t("council.decision_number"), show: ({ decision_number }) => decision_number },
    { key: "chair", title: t("council.chair"), show: ({ members }) => members.find(({ chair }) => chair)?.name ?? "–" },
    { key: "members", title: t("council.members"), show: ({ members }) => members.map(({ name }) => name).join(", ") },
    { key: "created", title: t("council.created_at"), show: ({ created_at }) => <Moment at={created_at} />, optional: true },
  ];
  const add = useMay("council.write") && (
    <ButtonLink to="/quan-ly/hoi-dong/moi" primary icon="plus">
      {t("council.add")}
    </ButtonLink>
  );
  return (
    <div className="page wide">
      <PageTitle title={t("council.list_title")} action={add} />
      <Table
        name="councils"
        title={t("council.list_title")}
        list={councils}
        columns={columns}
        rowKey={({ id }) => id}
        counted={t("council.counted")}
        empty={{ title: t("council.none"), next: t("council.none.next"), action: add }}
      />
    </div>
  );
}
