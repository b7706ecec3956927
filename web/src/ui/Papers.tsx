import { Icon } from "./Icon";
import { t } from "./text";

export interface PaperChoice {
  /** "Tờ trình" */
  title: string;
  /** Its address without the format. */
  address: string;
}

const formats = [
  ["docx", "Word"],
  ["pdf", "PDF"],
] as const;

/** Documents to take away, each as Word and as PDF. */
export function Papers({ papers }: { papers: PaperChoice[] }) {
  return (
    <ul className="papers no-print" aria-label={t("paper.title")}>
      {papers.map(({ title, address }) => (
        <li key={address}>
          <span>{title}</span>
          {formats.map(([format, label]) => (
            <a key={format} className="tool-link" href={`${address}${address.includes("?") ? "&" : "?"}format=${format}`} download>
              <Icon name="download" size={16} />
              <span className="unseen">{title} </span>
              {label}
            </a>
          ))}
        </li>
      ))}
    </ul>
  );
}
