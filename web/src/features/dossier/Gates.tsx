import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { Badge } from "../../ui/Badge";
import { Section } from "../../ui/Facts";
import { Form, useForm } from "../../ui/Form";
import { RadioField } from "../../ui/RadioField";
import { SelectField } from "../../ui/SelectField";
import { LongTextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import type { Panel } from "./panel";
import { staleAfter, type Dossier } from "./Stage";

type Gate = Schemas["GateFinding"];

const keyOf = ({ criterion, stars }: Gate) => `${criterion} ${stars}`;

const wordsOf = ({ criterion, stars, needs, has }: Gate) => t("gate.line", { criterion, stars, needs, has });

/** The stars' gates as the sheets have them, and what the council finds itself. */
export function Gates({ dossier, panel }: { dossier: Dossier; panel: Panel }) {
  const path = { path: { id: dossier.id } };
  const gates = useAnswer(["dossier", dossier.id, "gates"], () => ask(api.GET("/dossiers/{id}/gates", { params: path })));
  return (
    <Section title={t("gate.title")}>
      <Loaded of={gates} lines={4}>
        {({ items }) => (
          <>
            <Lines gates={items} />
            {panel.may_lead && dossier.stage === "discussion" && <FindOtherwise dossier={dossier} panel={panel} gates={items} />}
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** What is open or was found by the council stands first; the rest is one click away. */
function Lines({ gates }: { gates: Gate[] }) {
  const telling = gates.filter(({ met, found_by }) => !met || found_by === "council");
  const plain = gates.filter((gate) => !telling.includes(gate));
  return (
    <>
      {telling.length === 0 ? <p className="muted">{t("gate.none_open")}</p> : <Rows gates={telling} />}
      {plain.length > 0 && (
        <details>
          <summary>{t("gate.met_ones", { count: plain.length })}</summary>
          <Rows gates={plain} />
        </details>
      )}
    </>
  );
}

function Rows({ gates }: { gates: Gate[] }) {
  return (
    <ul className="rows">
      {gates.map((gate) => (
        <li key={keyOf(gate)}>
          <div className="row-main">
            {wordsOf(gate)}
            <span className="muted">{gate.found_by === "council" ? `${t("gate.by_council")}: ${gate.reason ?? ""}` : t("gate.by_majority")}</span>
          </div>
          <Badge tone={gate.met ? "leaf" : "clay"}>{t(gate.met ? "gate.granted" : "gate.denied")}</Badge>
        </li>
      ))}
    </ul>
  );
}

function FindOtherwise({ dossier: { id }, panel, gates }: { dossier: Dossier; panel: Panel; gates: Gate[] }) {
  const form = useForm({ gate: null as string | null, met: "granted" as string | null, reason: null as string | null });
  const finding = useSend(
    ({ gate, met, reason }: typeof form.values) => {
      const chosen = gates.find((one) => keyOf(one) === gate);
      const body = { version: panel.version, criterion: chosen?.criterion ?? "", stars: chosen?.stars ?? 3, met: met === "granted", reason: reason ?? "" };
      return ask(api.PUT("/dossiers/{id}/gates", { params: { path: { id } }, body }));
    },
    { stale: staleAfter(id), then: () => form.change({ gate: null, reason: null }) },
  );
  return (
    <details>
      <summary>{t("gate.find_title")}</summary>
      <Form submit={t("gate.find")} problem={finding.problem} busy={finding.busy} onSubmit={() => finding.send(form.values)}>
        <SelectField {...form.bind("gate")} label={t("gate.choose")} required choices={gates.map((gate) => ({ value: keyOf(gate), label: wordsOf(gate) }))} />
        <RadioField {...form.bind("met")} label={t("gate.met")} choices={["granted", "denied"].map((value) => ({ value, label: t(`gate.${value}`) }))} />
        <LongTextField {...form.bind("reason")} label={t("gate.reason")} required max={2000} />
      </Form>
    </details>
  );
}
