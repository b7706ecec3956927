import { useLabel } from "../../api/places";
import type { Schemas } from "../../api/client";
import { fileAddress } from "../../api/upload";
import { date } from "../../ui/format";
import { Icon } from "../../ui/Icon";
import { t } from "../../ui/text";

type Evidence = Schemas["Evidence"];

/** Papers, each a link to its file; with the way to take one out where that is possible. */
export function EvidenceList({ evidence, onRemove }: { evidence: Evidence[]; onRemove?: (evidence: Evidence) => void }) {
  const kind = useLabel("document_kind");
  return (
    <ul className="evidence">
      {evidence.map((paper) => (
        <li key={paper.id}>
          <Icon name="clip" size={16} />
          <span>
            <a href={fileAddress(paper.file_id)} target="_blank" rel="noreferrer">
              {kind(paper.kind)}
            </a>
            <small className="muted">{particulars(paper)}</small>
          </span>
          {onRemove && (
            <button type="button" className="icon-button small" aria-label={t("evidence.remove", { name: paper.file_name })} onClick={() => onRemove(paper)}>
              <Icon name="close" size={16} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function particulars({ file_name, number, issuer, expires_on }: Evidence): string {
  return [file_name, number, issuer, expires_on && t("evidence.until", { on: date(expires_on) })].filter(Boolean).join(" · ");
}
