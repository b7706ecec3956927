import { useNavigate } from "@tanstack/react-router";
import { api, ask } from "../../api/client";
import { useSend } from "../../api/send";
import { useMay } from "../../api/session";
import { Form, useForm } from "../../ui/Form";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import type { Target } from "./rule";

const given_code = /^[0-9a-z]{26}$/;

/** Takes a target back that an officer added; those of the plan stay. */
export function Withdraw({ target }: { target: Target }) {
  const may_write = useMay("target.write");
  const navigate = useNavigate();
  const form = useForm<{ reason: string | null }>({ reason: null });
  const withdrawing = useSend(
    (reason: string) => ask(api.POST("/targets/{code}/withdrawal", { params: { path: { code: target.code } }, body: { reason } })),
    { stale: [["targets"]], then: () => void navigate({ to: "/quan-ly/chi-tieu" }) },
  );
  if (!may_write || !given_code.test(target.code)) return null;
  return (
    <details className="fold-out">
      <summary>{t("target.withdraw")}</summary>
      <Form submit={t("target.withdraw")} problem={withdrawing.problem} busy={withdrawing.busy} onSubmit={() => withdrawing.send(form.values.reason ?? "")}>
        <LongTextField {...form.bind("reason")} label={t("target.withdraw.reason")} required max={1000} />
      </Form>
    </details>
  );
}
