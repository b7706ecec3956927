import { Link, useNavigate } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { readUpTo } from "../../api/list";
import { useSend } from "../../api/send";
import { useAddress } from "../../ui/address";
import { DateField } from "../../ui/DateField";
import { FormProblem } from "../../ui/Field";
import { Filters, type Filter } from "../../ui/Filters";
import { useForm } from "../../ui/Form";
import { Button } from "../../ui/Button";
import { ConfirmButton } from "../../ui/Confirm";
import { date } from "../../ui/format";
import { ProblemNotice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { Empty } from "../../ui/Table";
import { TextField } from "../../ui/TextField";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { DraftPapers } from "./DraftPapers";

interface Values {
  number: string | null;
  signed_on: string | null;
  dossier_ids: string[];
}

/** As many as one decision may hold. */
const most = 500;

function readEvaluated(round: string | undefined) {
  return readUpTo(most, (cursor) => ask(api.GET("/dossiers", { params: { query: { stage: "evaluated", round, limit: 100, cursor } } })));
}

function roundFilter(rounds: Schemas["RoundWithCounts"][]): Filter {
  const choices = rounds.map(({ id, number, year }) => ({ value: id, label: t("round.name", { number, year }) }));
  return { kind: "choice", name: "round", label: t("round.any"), choices };
}

/** Records the signed decision: which dossiers it is about, its number and its day. */
export function NewDecisionPage() {
  const [{ round }] = useAddress();
  const rounds = useAnswer(["rounds", "to-choose"], () => ask(api.GET("/rounds", { params: { query: { limit: 100 } } })));
  const evaluated = useAnswer(["dossiers", "to-decide", round], () => readEvaluated(round));
  return (
    <div className="page">
      <PageTitle title={t("decision.new")} lead={t("decision.lead")} back={{ to: "/quan-ly/quyet-dinh", title: t("decision.list_title") }} />
      <Filters filters={[roundFilter(rounds.data?.items ?? [])]} />
      <Loaded of={evaluated}>
        {(dossiers) => (dossiers.length === 0 ? <Empty title={t("decision.nothing")} next={t("decision.nothing.next")} /> : <Decide key={round} dossiers={dossiers} />)}
      </Loaded>
    </div>
  );
}

function Decide({ dossiers }: { dossiers: Schemas["DossierSummary"][] }) {
  const navigate = useNavigate();
  const form = useForm<Values>({ number: null, signed_on: null, dossier_ids: dossiers.map(({ id }) => id) });
  const { number, signed_on, dossier_ids } = form.values;
  const deciding = useSend((body: Schemas["NewDecision"]) => ask(api.POST("/decisions", { body })), {
    stale: [["decisions"], ["dossiers"], ["dossier"], ["products"], ["product"], ["recognitions"], ["work"]],
    then: () => void navigate({ to: "/quan-ly/quyet-dinh" }),
  });
  const toggle = (id: string) =>
    form.change({ dossier_ids: dossier_ids.includes(id) ? dossier_ids.filter((other) => other !== id) : [...dossier_ids, id] });
  return (
    <FormProblem value={deciding.problem}>
      <div className="form">
        {deciding.problem && <ProblemNotice problem={deciding.problem} />}
        <fieldset className="radio-field">
          <legend>{t("decision.dossiers", { count: dossier_ids.length, all: dossiers.length })}</legend>
          {dossiers.length > 1 && (
            <Button onPress={() => form.change({ dossier_ids: dossier_ids.length > 0 ? [] : dossiers.map(({ id }) => id) })}>
              {dossier_ids.length > 0 ? t("decision.choose_none") : t("decision.choose_all")}
            </Button>
          )}
          {dossiers.map(({ id, product_name, producer_name }) => (
            <div key={id} className="choice-row">
              <input type="checkbox" id={`dossier-${id}`} checked={dossier_ids.includes(id)} onChange={() => toggle(id)} />
              <label htmlFor={`dossier-${id}`}>
                {product_name} <span className="muted">· {producer_name}</span>
              </label>
              <Link to={`/quan-ly/ho-so/${id}/ket-qua`} className="choice-aside">
                {t("result.open")}
              </Link>
            </div>
          ))}
        </fieldset>
        <DraftPapers dossier_ids={dossier_ids} />
        <TextField {...form.bind("number")} label={t("decision.number")} required max={100} />
        <DateField {...form.bind("signed_on")} label={t("decision.signed_on")} required />
        <div className="form-foot">
          <ConfirmButton
            primary
            action={t("decision.create")}
            subject={number ?? ""}
            consequence={t("decision.consequence", { count: dossier_ids.length, on: signed_on ? date(signed_on) : "–" })}
            busy={deciding.busy}
            onConfirm={() => deciding.send({ number: number ?? "", signed_on: signed_on ?? "", dossier_ids })}
          />
        </div>
      </div>
    </FormProblem>
  );
}
