import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useMay } from "../../api/session";
import { ButtonLink } from "../../ui/Button";
import { Moment } from "../../ui/Figures";
import { PageTitle } from "../../ui/PageTitle";
import { Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";

type Council = Schemas["Council"];
type Member = Schemas["CouncilMember"];

function named(members: Member[], which: (member: Member) => boolean): string {
  return members.filter(which).map(({ name }) => name).join(", ") || "–";
}

export function CouncilsPage() {
  const councils = useList(["councils"], (cursor) => ask(api.GET("/councils", { params: { query: { cursor } } })));
  const columns: Column<Council>[] = [
    { key: "name", title: t("council.name"), show: ({ name }) => name },
    { key: "decision", title: t("council.decision_number"), show: ({ decision_number }) => decision_number },
    { key: "chair", title: t("council.chair"), show: ({ members }) => named(members, ({ part }) => part === "chair") },
    { key: "secretary", title: t("council.secretary"), show: ({ members }) => named(members, ({ part }) => part === "secretary") },
    { key: "members", title: t("council.members"), show: ({ members }) => named(members, ({ scores }) => scores) },
    { key: "advisors", title: t("council.advisors"), show: ({ members }) => named(members, ({ part }) => part === "advisor"), optional: true },
    { key: "quorum", title: t("council.quorum"), show: ({ quorum }) => t("council.quorum_of", { quorum }) },
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
