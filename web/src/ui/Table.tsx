import { Link } from "@tanstack/react-router";
import type { KeyboardEvent, ReactNode } from "react";
import type { List } from "../api/list";
import { Button } from "./Button";
import { ColumnChoice, useColumns } from "./ColumnChoice";
import { number } from "./format";
import { ProblemNotice } from "./Notice";
import { t } from "./text";
import { Waiting } from "./Waiting";

export interface Column<Row> {
  key: string;
  title: string;
  show: (row: Row) => ReactNode;
  /** Figures stand at the end of their column. */
  figures?: boolean;
  /** Hidden until the reader asks for it. */
  optional?: boolean;
}

interface Props<Row> {
  /** Names the table for screen readers and keeps the reader's columns: `products`. */
  name: string;
  title: string;
  list: List<Row>;
  /** The first one is the row's link, and the title of its card on a phone. */
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  /** Where a row leads; without it rows are only read. */
  link?: (row: Row) => string;
  /** What to do when nothing is there. */
  empty: { title: string; next: string; action?: ReactNode };
  /** What the count counts: "sản phẩm". */
  counted: string;
  /** Tools of this list, such as its export. */
  aside?: ReactNode;
}

/** A list: sticky head, up and down and Enter on the keyboard, cards on a phone, more at the end. */
export function Table<Row>({ name, title, list, columns, rowKey, link, empty, counted, aside }: Props<Row>) {
  const choice = useColumns(name, columns);
  if (list.state === "waiting") return <Waiting lines={8} />;
  if (list.state === "failed" && list.problem) return <ProblemNotice problem={list.problem} again={list.again} />;
  if (list.rows.length === 0) return <Empty {...empty} />;

  return (
    <div className="list">
      <div className="list-head">
        <span className="muted figures" role="status">
          {t("ui.count", { count: number(list.total ?? list.rows.length), counted })}
        </span>
        <div className="list-tools">
          {aside}
          <ColumnChoice {...choice} />
        </div>
      </div>
      <div className="list-frame">
        <table className="list-table" aria-label={title}>
          <thead>
            <tr>
              {choice.shown.map((column) => (
                <th key={column.key} scope="col" className={column.figures ? "end" : undefined}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.rows.map((row) => (
              <Line key={rowKey(row)} row={row} columns={choice.shown} link={link} />
            ))}
          </tbody>
        </table>
      </div>
      <Foot list={list} />
    </div>
  );
}

function Line<Row>({ row, columns, link }: { row: Row; columns: Column<Row>[]; link?: (row: Row) => string }) {
  return (
    <tr>
      {columns.map((column, place) => (
        <td key={column.key} className={column.figures ? "end" : undefined} data-title={place > 0 ? column.title : undefined}>
          {place === 0 && link ? (
            <Link to={link(row)} className="row-link" onKeyDown={walk}>
              {column.show(row)}
            </Link>
          ) : (
            column.show(row)
          )}
        </td>
      ))}
    </tr>
  );
}

const steps: Record<string, (links: HTMLElement[], from: number) => HTMLElement | undefined> = {
  ArrowDown: (links, from) => links[from + 1],
  ArrowUp: (links, from) => links[from - 1],
  Home: (links) => links[0],
  End: (links) => links.at(-1),
};

/** Arrows walk over the rows; Enter follows the link, as links do. */
export function walk(event: KeyboardEvent<HTMLAnchorElement>) {
  const step = steps[event.key];
  const body = event.currentTarget.closest("tbody");
  if (!step || !body) return;
  event.preventDefault();
  const links = [...body.querySelectorAll<HTMLElement>(".row-link")];
  step(links, links.indexOf(event.currentTarget))?.focus();
}

function Foot<Row>({ list }: { list: List<Row> }) {
  if (list.problem) return <ProblemNotice problem={list.problem} again={list.again} />;
  if (!list.has_more) return null;
  return (
    <div className="list-foot">
      <Button onPress={list.more} busy={list.reading_more}>
        {t("ui.more")}
      </Button>
    </div>
  );
}

/** Nothing here, and what to do about it. */
export function Empty({ title, next, action }: { title: string; next: string; action?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p className="muted">{next}</p>
      {action}
    </div>
  );
}
