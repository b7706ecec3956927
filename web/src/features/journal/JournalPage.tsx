import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useAddress } from "../../ui/address";
import { Moment } from "../../ui/Figures";
import { Filters } from "../../ui/Filters";
import { PageTitle } from "../../ui/PageTitle";
import { Table, type Column } from "../../ui/Table";
import { hasWords, t } from "../../ui/text";

type Line = Schemas["JournalLine"];

function actionWords(action: string): string {
  const key = `journal.action.${action}`;
  return hasWords(key) ? t(key) : action;
}

/** What happened, newest first; of one record with its id. */
export function JournalPage() {
  const [{ subject }] = useAddress();
  const lines = useList(["journal", subject], (cursor) => ask(api.GET("/journal", { params: { query: { subject, cursor } } })));
  const columns: Column<Line>[] = [
    { key: "at", title: t("journal.at"), show: ({ at }) => <Moment at={at} /> },
    { key: "actor", title: t("journal.actor"), show: ({ actor }) => actor },
    { key: "action", title: t("journal.action"), show: ({ action }) => actionWords(action) },
    { key: "subject", title: t("journal.subject"), show: ({ subject_id }) => <code>{subject_id}</code> },
    { key: "hash", title: t("journal.hash"), show: ({ hash }) => <code>{hash.slice(0, 12)}</code>, optional: true },
  ];
  return (
    <div className="page wide">
      <PageTitle title={t("journal.title")} lead={t("journal.lead")} />
      <Filters filters={[{ kind: "search", name: "subject", label: t("journal.search") }]} />
      <Table
        name="journal"
        title={t("journal.title")}
        list={lines}
        columns={columns}
        rowKey={({ seq }) => String(seq)}
        counted={t("journal.counted")}
        empty={{ title: t("journal.none"), next: t("journal.none.next") }}
      />
    </div>
  );
}
