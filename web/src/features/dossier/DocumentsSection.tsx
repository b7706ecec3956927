import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useLabel } from "../../api/places";
import { Badge, type Tone } from "../../ui/Badge";
import { Section } from "../../ui/Facts";
import { t } from "../../ui/text";
import { Loaded } from "../../ui/Waiting";
import { EvidenceList } from "./EvidenceList";
import { FileCheck } from "./FileCheck";
import type { Dossier } from "./Stage";

type Standing = Schemas["DocumentStanding"];

const tones: Record<Standing["state"], Tone> = { held: "leaf", missing: "clay", expired: "clay", outdated: "grain", not_needed: "plain" };

export function useDocuments({ id, version }: Dossier) {
  return useAnswer(["dossier", id, "documents", version], () => ask(api.GET("/dossiers/{id}/documents", { params: { path: { id } } })));
}

/** What the dossier needs, what it has, and what is missing, expired, outdated or found wanting. */
export function DocumentsSection({ dossier }: { dossier: Dossier }) {
  const documents = useDocuments(dossier);
  return (
    <Section title={t("documents.title")} action={dossier.evidence.length > 0 && <FileCheck dossier={dossier} />}>
      <Loaded of={documents} lines={6}>
        {({ items }) => (
          <>
            <p className="muted">{t("documents.lead", { held: items.filter(({ state }) => state === "held").length, open: items.filter(isOpen).length })}</p>
            <ul className="rows documents">
              {[...items.filter(isOpen), ...items.filter((one) => !isOpen(one))].map((one) => (
                <DocumentRow key={one.code} standing={one} dossier={dossier} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** Asks for something to be done. */
function isOpen({ state, wanting }: Standing): boolean {
  return wanting !== null || ["missing", "expired", "outdated"].includes(state);
}

function DocumentRow({ standing: { code, need, renew, state, evidence_ids, wanting }, dossier }: { standing: Standing; dossier: Dossier }) {
  const label = useLabel("document_kind");
  const papers = dossier.evidence.filter(({ id }) => evidence_ids.includes(id));
  return (
    <li>
      <div className="row-main">
        <strong>{label(code)}</strong>
        <span className="muted">{t(renew ? "documents.renew" : `documents.need.${need}`)}</span>
        {wanting && <span className="wanting">{t("documents.wanting", { reason: wanting })}</span>}
        {papers.length > 0 && <EvidenceList evidence={papers} />}
      </div>
      <Badge tone={tones[state]}>{t(`documents.state.${state}`)}</Badge>
    </li>
  );
}
