import { useAnswer } from "../../api/answer";
import { api, ask, type Schemas } from "../../api/client";
import { useLabel } from "../../api/places";
import { date } from "../../ui/format";
import { t } from "../../ui/text";

export type LibraryPaper = Schemas["LibraryPaper"];

/** The producer's papers, to be used again. */
export function LibraryChoice({ producer_id, onPick }: { producer_id: string; onPick: (paper: LibraryPaper) => void }) {
  const label = useLabel("document_kind");
  const papers = useAnswer(["producer", producer_id, "papers"], () =>
    ask(api.GET("/producers/{id}/papers", { params: { path: { id: producer_id }, query: { limit: 100 } } })),
  );
  const items = papers.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="library">
      <h3>{t("evidence.library")}</h3>
      <ul className="rows">
        {items.map((paper) => (
          <li key={paper.id}>
            <button type="button" className="plain-button" onClick={() => onPick(paper)}>
              {label(paper.kind)}
            </button>
            <small className="muted">{[paper.file_name, paper.number, paper.expires_on && t("evidence.until", { on: date(paper.expires_on) })].filter(Boolean).join(" · ")}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
