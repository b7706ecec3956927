import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { Button } from "../../ui/Button";
import { moment } from "../../ui/format";
import { Form, useForm } from "../../ui/Form";
import { ProblemNotice } from "../../ui/Notice";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { useMemberWords } from "./memberWords";

type Change = Schemas["ChangeRequest"];

const stale = [["change-requests"], ["product"], ["products"], ["producer"], ["producers"], ["work"]];

/** A change that waits: what it was, what it would be, and the decision for who may take it. */
export function ChangeCard({ change }: { change: Change }) {
  const place = change.subject_kind === "product" ? "san-pham" : "chu-the";
  return (
    <article className="change-card">
      <header>
        <strong>
          <Link to={`/quan-ly/${place}/${change.subject_id}`}>{change.subject_name}</Link>
        </strong>
        <span className="muted">{t("change_request.asked", { who: change.requested_by, at: moment(change.requested_at) })}</span>
      </header>
      <BeforeAfter change={change} />
      <Decision change={change} />
    </article>
  );
}

function BeforeAfter({ change }: { change: Change }) {
  const words = useMemberWords();
  return (
    <table className="before-after">
      <thead>
        <tr>
          <th scope="col">{t("change_request.member")}</th>
          <th scope="col">{t("change_request.before")}</th>
          <th scope="col">{t("change_request.after")}</th>
        </tr>
      </thead>
      <tbody>
        {change.changes.map(({ member, before, after }) => (
          <tr key={member}>
            <th scope="row">{words.member(member)}</th>
            <td data-title={t("change_request.before")}>{words.value(member, before)}</td>
            <td data-title={t("change_request.after")}>{words.value(member, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Decision({ change: { id } }: { change: Change }) {
  const [refusing, setRefusing] = useState(false);
  const form = useForm({ reason: null as string | null });
  const path = { params: { path: { id } } };
  const approving = useSend(() => ask(api.POST("/change-requests/{id}/approval", path)), { stale });
  const rejecting = useSend((reason: string) => ask(api.POST("/change-requests/{id}/rejection", { ...path, body: { reason } })), { stale });
  if (!useMay("change_request.decide")) return <p className="muted">{t("change_request.waits")}</p>;

  if (refusing)
    return (
      <Form
        submit={t("change_request.reject")}
        problem={rejecting.problem}
        busy={rejecting.busy}
        onSubmit={() => rejecting.send(form.values.reason ?? "")}
        aside={<Button quiet onPress={() => setRefusing(false)}>{t("ui.cancel")}</Button>}
      >
        <LongTextField {...form.bind("reason")} label={t("change_request.reason")} required max={1000} />
      </Form>
    );
  return (
    <>
      {approving.problem && <ProblemNotice problem={approving.problem} />}
      <div className="actions">
        <Button primary icon="check" busy={approving.busy} onPress={() => approving.send(undefined)}>
          {t("change_request.approve")}
        </Button>
        <Button onPress={() => setRefusing(true)}>{t("change_request.reject")}</Button>
      </div>
    </>
  );
}
