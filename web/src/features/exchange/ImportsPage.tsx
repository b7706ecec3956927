import { useNavigate } from "@tanstack/react-router";
import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { asBytes } from "../../api/upload";
import { Moment } from "../../ui/Figures";
import { number } from "../../ui/format";
import { FilePicker } from "../../ui/FilePicker";
import { ProblemNotice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";
import { Waiting } from "../../ui/Waiting";
import { ImportBadge } from "./ImportBadge";

type Import = Schemas["Import"];

/** Takes a list of products, shows what it would change, and remembers the lists of before. */
export function ImportsPage() {
  const navigate = useNavigate();
  const imports = useList(["imports"], (cursor) => ask(api.GET("/imports", { params: { query: { cursor } } })));
  const reading = useSend((file: File) => ask(api.POST("/imports", { params: { query: { name: file.name } }, body: file as unknown as string, ...asBytes })), {
    stale: [["imports"]],
    then: ({ id }) => void navigate({ to: `/quan-ly/nhap-du-lieu/${id}` }),
  });
  const columns: Column<Import>[] = [
    { key: "file", title: t("import.file"), show: ({ file_name }) => file_name },
    { key: "state", title: t("import.state"), show: ({ state }) => <ImportBadge state={state} /> },
    { key: "rows", title: t("import.rows"), show: ({ rows_read }) => number(rows_read), figures: true },
    { key: "new", title: t("import.verdict.new"), show: ({ counts }) => number(counts.new), figures: true },
    { key: "changed", title: t("import.verdict.changed"), show: ({ counts }) => number(counts.changed), figures: true },
    { key: "by", title: t("import.by"), show: ({ created_by }) => created_by },
    { key: "at", title: t("import.at"), show: ({ created_at }) => <Moment at={created_at} />, figures: true },
  ];
  return (
    <div className="page wide">
      <PageTitle title={t("import.list_title")} lead={t("import.lead")} />
      {useMay("import.write") && (
        <FilePicker label={t("import.choose")} help={t("import.choose.help")} accept=".xlsx,.csv" busy={reading.busy} onPick={reading.send} />
      )}
      {reading.busy && <Waiting lines={2} />}
      {reading.problem && <ProblemNotice problem={reading.problem} />}
      <Table
        name="imports"
        title={t("import.list_title")}
        list={imports}
        columns={columns}
        rowKey={({ id }) => id}
        link={({ id }) => `/quan-ly/nhap-du-lieu/${id}`}
        counted={t("import.counted")}
        empty={{ title: t("import.none"), next: t("import.none.next") }}
      />
    </div>
  );
}
