import { stringifySearch } from "./address";
import { Icon } from "./Icon";
import { t } from "./text";

interface Props {
  address: string;
  query: Record<string, string | number | undefined>;
}

/** A list as it is filtered now, as a file of either format. */
export function TableFiles({ address, query }: Props) {
  return ["xlsx", "csv"].map((format) => (
    <a key={format} className="tool-link" href={`${address}${stringifySearch({ format, ...query })}`} download>
      <Icon name="download" size={18} />
      {t("ui.export", { format: format.toUpperCase() })}
    </a>
  ));
}
