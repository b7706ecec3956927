import { api, ask, type Schemas } from "../../api/client";
import { useList } from "../../api/list";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { Badge } from "../../ui/Badge";
import { ConfirmButton } from "../../ui/Confirm";
import { Moment } from "../../ui/Figures";
import { ProblemNotice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { Table, type Column } from "../../ui/Table";
import { t } from "../../ui/text";

type Mail = Schemas["Mail"];

/** Letters that did not go out, or of which nobody knows; each may be sent again. */
export function MailsPage() {
  const mails = useList(["mails"], (cursor) => ask(api.GET("/mails", { params: { query: { cursor } } })));
  const may_send = useMay("mail.send");
  const sending = useSend(({ id }: Mail) => ask(api.POST("/mails/{id}/sending", { params: { path: { id } }, body: {} })), { stale: [["mails"], ["work"]] });
  const columns: Column<Mail>[] = [
    { key: "subject", title: t("mail.subject"), show: ({ subject }) => subject },
    { key: "recipient", title: t("mail.recipient"), show: ({ recipient }) => recipient },
    { key: "state", title: t("mail.state"), show: ({ state }) => <Badge tone={state === "failed" ? "clay" : "grain"}>{t(`mail.state.${state}`)}</Badge> },
    { key: "attempts", title: t("mail.attempts"), show: ({ attempts }) => attempts, figures: true, optional: true },
    { key: "claimed", title: t("mail.last_try"), show: ({ claimed_at }) => <Moment at={claimed_at} /> },
    { key: "created", title: t("mail.created_at"), show: ({ created_at }) => <Moment at={created_at} />, optional: true },
  ];
  if (may_send)
    columns.push({
      key: "again",
      title: t("mail.again"),
      show: (mail) => <ConfirmButton action={t("mail.again")} subject={mail.recipient} consequence={t("mail.again_consequence")} onConfirm={() => sending.send(mail)} />,
    });
  return (
    <div className="page wide">
      <PageTitle title={t("mail.list_title")} lead={t("mail.list_lead")} />
      {sending.problem && <ProblemNotice problem={sending.problem} />}
      <Table
        name="mails"
        title={t("mail.list_title")}
        list={mails}
        columns={columns}
        rowKey={({ id }) => id}
        counted={t("mail.counted")}
        empty={{ title: t("mail.none"), next: t("mail.none.next") }}
      />
    </div>
  );
}
