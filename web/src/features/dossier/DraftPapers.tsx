import { api, ask, type Schemas } from "../../api/client";
import { useSend } from "../../api/send";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Facts";
import { ProblemNotice } from "../../ui/Notice";
import { saveFile } from "../../ui/save_file";
import { t } from "../../ui/text";

type Draft = Schemas["DecisionDraft"];

const kinds: Draft["paper"][] = ["summary", "proposal", "decision"];

/** What is signed before a decision is recorded: drafts for the dossiers chosen, to be edited in Word. */
export function DraftPapers({ dossier_ids }: { dossier_ids: string[] }) {
  const making = useSend(async (body: Draft) => saveFile(await print(body), `${t(`paper.kind.${body.paper}`)}.docx`));
  return (
    <Section title={t("paper.draft")}>
      <p className="muted">{t("paper.draft_lead")}</p>
      {making.problem && <ProblemNotice problem={making.problem} />}
      <div className="actions">
        {kinds.map((paper) => (
          <Button
            key={paper}
            icon="download"
            busy={making.busy}
            disabled={dossier_ids.length === 0}
            onPress={() => making.send({ paper, format: "docx", dossier_ids })}
          >
            {t(`paper.kind.${paper}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}

async function print(body: Draft): Promise<Blob> {
  return (await ask(api.POST("/decision-papers", { body, parseAs: "blob" }))) as unknown as Blob;
}
