import { useState } from "react";
import { Icon } from "./Icon";
import type { Column } from "./Table";
import { t } from "./text";

interface Choice<Row> {
  all: Column<Row>[];
  shown: Column<Row>[];
  toggle: (key: string) => void;
}

function kept(place: string): string[] | null {
  const text = localStorage.getItem(place);
  return text === null ? null : text.split(" ");
}

/** The columns the reader wants of one table, remembered on this device. The first always stays. */
export function useColumns<Row>(table: string, all: Column<Row>[]): Choice<Row> {
  const place = `sen.columns.${table}`;
  const [keys, setKeys] = useState(() => kept(place) ?? all.filter((column) => !column.optional).map(({ key }) => key));
  const shown = all.filter(({ key }, index) => index === 0 || keys.includes(key));

  const toggle = (key: string) => {
    const chosen = keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
    localStorage.setItem(place, chosen.join(" "));
    setKeys(chosen);
  };
  return { all, shown, toggle };
}

/** A small sheet of tick boxes, one for each column but the first. */
export function ColumnChoice<Row>({ all, shown, toggle }: Choice<Row>) {
  return (
    <details className="column-choice">
      <summary>
        <Icon name="columns" size={18} />
        {t("ui.columns")}
      </summary>
      <div className="column-sheet">
        {all.slice(1).map((column) => (
          <label key={column.key}>
            <input type="checkbox" checked={shown.includes(column)} onChange={() => toggle(column.key)} />
            {column.title}
          </label>
        ))}
      </div>
    </details>
  );
}
