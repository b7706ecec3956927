import { api, ask } from "../../api/client";
import { useList } from "../../api/list";
import { PageTitle } from "../../ui/PageTitle";
import { Table } from "../../ui/Table";
import { t } from "../../ui/text";
import { dossierColumns } from "./DossiersPage";

/** The dossiers a council member is to score. */
export function ScoreSheetsPage() {
  const query = { stage: "scoring" as const };
  const dossiers = useList(["dossiers", query], (cursor) => ask(api.GET("/dossiers", { params: { query: { ...query, cursor } } })));
  return (
    <div className="page wide">
      <PageTitle title={t("score_sheet.list_title")} lead={t("score_sheet.list_lead")} />
      <Table
        name="score-sheets"
        title={t("score_sheet.list_title")}
        list={dossiers}
        columns={dossierColumns().filter(({ key }) => key !== "stage")}
        rowKey={({ id }) => id}
        link={({ id }) => `/quan-ly/cham-diem/${id}`}
        counted={t("dossier.counted")}
        empty={{ title: t("score_sheet.none"), next: t("score_sheet.none.next") }}
      />
    </div>
  );
}
