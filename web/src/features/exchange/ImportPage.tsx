import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { Section } from "../../ui/Facts";
import { moment } from "../../ui/format";
import { Notice } from "../../ui/Notice";
import { PageTitle } from "../../ui/PageTitle";
import { RecordLinks } from "../../ui/RecordLinks";
import { hasWords, t } from "../../ui/text";
import { Loaded, Progress, Waiting } from "../../ui/Waiting";
import { Apply, Undo } from "./ImportActions";
import { ImportBadge } from "./ImportBadge";
import { ImportRows } from "./ImportRows";

type Import = Schemas["Import"];

const under_way: Import["state"][] = ["reading", "applying", "undoing"];
const poll_ms = 800;

/** One list: how far it is read, what it would change, then what it has changed. */
export function ImportPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const read = useAnswer(["import", id], () => ask(api.GET("/imports/{id}", { params: { path: { id } } })), {
    every: (found) => (found && under_way.includes(found.state) ? poll_ms : false),
  });
  return (
    <div className="page wide">
      <Loaded of={read}>{(found) => <Found found={found} />}</Loaded>
    </div>
  );
}

function Found({ found }: { found: Import }) {
  const { state } = found;
  return (
    <>
      <PageTitle
        title={found.file_name}
        badge={<ImportBadge state={state} />}
        lead={t("import.brought", { who: found.created_by, at: moment(found.created_at) })}
        back={{ to: "/quan-ly/nhap-du-lieu", title: t("import.list_title") }}
        action={state === "applied" ? <Undo found={found} /> : null}
      />
      {under_way.includes(state) && <UnderWay found={found} />}
      {state === "failed" && <Notice kind="refusal" title={refusalOf(found)} />}
      {state === "applied" && <Notice kind="done" title={t("import.applied", { at: moment(found.applied_at ?? found.created_at) })} />}
      {state === "undone" && <Notice kind="information" title={t("import.undone")} />}
      {state === "previewed" && <Apply found={found} />}
      {state !== "reading" && state !== "failed" && (
        <>
          <ImportRows found={found} />
          <Columns found={found} />
        </>
      )}
      <RecordLinks id={found.id} />
    </>
  );
}

function UnderWay({ found }: { found: Import }) {
  if (found.rows_total === null) return <Waiting lines={3} />;
  return <Progress label={t(`import.state.${found.state}`)} value={found.rows_read} of={found.rows_total} />;
}

function refusalOf({ refusal }: Import): string {
  if (!refusal) return t("import.failed");
  return hasWords(refusal) ? t(refusal) : refusal;
}

/** Which column of the file was understood as what. */
function Columns({ found }: { found: Import }) {
  return (
    <Section title={t("import.columns")}>
      <ul className="columns-read">
        {found.columns.map(({ header, field }) => (
          <li key={header}>
            <span>{header}</span>
            <span className={field ? undefined : "muted"}>{field ? fieldWords(field) : t("import.column_left")}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function fieldWords(field: string): string {
  const key = `import.field.${field}`;
  return hasWords(key) ? t(key) : field;
}
