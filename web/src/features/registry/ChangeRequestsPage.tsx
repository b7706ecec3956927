import { api, ask } from "../../api/client";
import { useList } from "../../api/list";
import { Button } from "../../ui/Button";
import { ProblemNotice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { Empty } from "../../ui/Table";
import { t } from "../../ui/text";
import { Waiting } from "../../ui/Waiting";
import { ChangeCard } from "./ChangeCard";

/** What producers have changed of their public entries, oldest first. */
export function ChangeRequestsPage() {
  const list = useList(["change-requests", "all"], (cursor) => ask(api.GET("/change-requests", { params: { query: { cursor } } })));
  const waiting = list.rows.filter(({ state }) => state === "pending");
  return (
    <div className="page">
      <PageTitle title={t("change_request.list_title")} lead={t("change_request.lead")} />
      {list.state === "waiting" && <Waiting lines={6} />}
      {list.problem && <ProblemNotice problem={list.problem} again={list.again} />}
      {list.state === "ready" && waiting.length === 0 && <Empty title={t("change_request.none")} next={t("change_request.none.next")} />}
      {waiting.map((change) => (
        <ChangeCard key={change.id} change={change} />
      ))}
      {list.has_more && (
        <Button onPress={list.more} busy={list.reading_more}>
          {t("ui.more")}
        </Button>
      )}
    </div>
  );
}
