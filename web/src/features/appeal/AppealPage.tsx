import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useMay } from "../../api/session";
import { Facts, Section } from "../../ui/Facts";
import { Day, Deadline, Moment } from "../../ui/Figures";
import { FileList } from "../../ui/FilesField";
import { Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { RecordLinks } from "../../ui/RecordLinks";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { AppealBadge } from "./AppealBadge";
import { AcceptOrRefuse, Resolve, Withdraw } from "./AppealSteps";

type Appeal = Schemas["AppealInFull"];

/** One complaint or petition: what it says, how long its next step has, and its answer. */
export function AppealPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const appeal = useAnswer(["appeal", id], () => ask(api.GET("/appeals/{id}", { params: { path: { id } } })));
  return (
    <div className="page">
      <Loaded of={appeal} lines={8}>
        {(found) => <Found appeal={found} />}
      </Loaded>
    </div>
  );
}

function Found({ appeal }: { appeal: Appeal }) {
  const may_decide = useMay("appeal.decide");
  const may_file = useMay("appeal.file");
  const open = appeal.state === "filed" || appeal.state === "accepted";
  return (
    <>
      <PageTitle
        title={t("appeal.title", { kind: t(`appeal.kind.${appeal.kind}`), name: appeal.product_name })}
        badge={<AppealBadge state={appeal.state} />}
        lead={appeal.producer_name}
        back={{ to: "/quan-ly/khieu-nai", title: t("appeal.list_title") }}
      />
      {appeal.state === "upheld" && (
        <Notice kind="attention" title={t("appeal.upheld_next")}>
          <p>{t("appeal.upheld_next.words")}</p>
        </Notice>
      )}
      <FactsOf appeal={appeal} />
      <Section title={t("appeal.content")}>
        <p className="prose">{appeal.content}</p>
        <FileList files={appeal.files.filter(({ part }) => part === "filing")} />
      </Section>
      {appeal.answer && <Answer appeal={appeal} />}
      {may_decide && appeal.state === "filed" && <AcceptOrRefuse key={appeal.version} appeal={appeal} />}
      {may_decide && appeal.state === "accepted" && <Resolve key={appeal.version} appeal={appeal} />}
      {may_file && open && <Withdraw appeal={appeal} />}
      <RecordLinks id={appeal.id} />
    </>
  );
}

function Answer({ appeal }: { appeal: Appeal }) {
  return (
    <Section title={t("appeal.answer_title")}>
      <Facts
        facts={[
          [t("appeal.answer_number"), appeal.answer_number],
          [t("appeal.answered_on"), <Day key="on" on={appeal.answered_on} />],
        ]}
      />
      <p className="prose">{appeal.answer}</p>
      <FileList files={appeal.files.filter(({ part }) => part === "answer")} />
    </Section>
  );
}

function FactsOf({ appeal }: { appeal: Appeal }) {
  const place = appeal.subject_kind === "dossier" ? "ho-so" : "chung-nhan";
  const facts: [string, ReactNode][] = [
    [
      t("appeal.subject"),
      <Link key="subject" to={`/quan-ly/${place}/${appeal.subject_id}`}>
        {t(`appeal.subject.${appeal.subject_kind}`)}
      </Link>,
    ],
    [t("appeal.due_on"), appeal.due_on && <Deadline key="due" on={appeal.due_on} />],
    [t("appeal.known_on"), appeal.known_on && <Day key="known" on={appeal.known_on} />],
    [t("appeal.late_reason"), appeal.late_reason],
    [t("appeal.accepted_on"), appeal.accepted_on && <Day key="accepted" on={appeal.accepted_on} />],
    [t("appeal.prolonged_reason"), appeal.prolonged_reason],
    [t("appeal.filed_by"), appeal.filed_by],
    [t("appeal.filed_at"), <Moment key="filed" at={appeal.filed_at} />],
  ];
  return <Facts facts={facts.filter(([, value]) => value !== null)} />;
}
