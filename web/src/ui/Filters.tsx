import { DatePicker, Select } from "antd";
import dayjs from "dayjs";
import { useEffect, useId, useState } from "react";
import { useAddress } from "./address";
import { useCommuneChoices } from "./CommuneField";
import { Icon } from "./Icon";
import { byWords, underHeadings, type GroupedChoice } from "./SelectField";
import { t } from "./text";

export interface Choice {
  value: string;
  label: string;
}

export type Filter =
  | { name: string; label: string; kind: "search" }
  | { name: string; label: string; kind: "choice"; choices: Choice[] }
  | { name: string; label: string; kind: "find"; choices: GroupedChoice[] }
  | { name: string; label: string; kind: "commune" }
  | { name: string; label: string; kind: "date" };

const pause_ms = 300;

/** The filters of a list in one row, kept in the address. */
export function Filters({ filters }: { filters: Filter[] }) {
  const [values, change] = useAddress();
  const narrowed = filters.some(({ name }) => values[name]);
  const cleared = Object.fromEntries(filters.map(({ name }) => [name, ""]));
  return (
    <search className="filters">
      {filters.map((filter) => (
        <FilterControl
          key={filter.name}
          filter={filter}
          value={values[filter.name] ?? ""}
          onChange={(value) => change({ [filter.name]: value })}
        />
      ))}
      {narrowed && (
        <button type="button" className="plain-button" onClick={() => change(cleared)}>
          {t("ui.clear_filters")}
        </button>
      )}
    </search>
  );
}

interface ControlProps<Kind> {
  filter: Kind;
  value: string;
  onChange: (value: string) => void;
}

function FilterControl({ filter, ...control }: ControlProps<Filter>) {
  if (filter.kind === "search") return <SearchBox filter={filter} {...control} />;
  if (filter.kind === "find") return <FindBox filter={filter} {...control} />;
  if (filter.kind === "commune") return <CommuneBox filter={filter} {...control} />;
  if (filter.kind === "date") return <DateBox filter={filter} {...control} />;
  return <ChoiceBox filter={filter} {...control} />;
}

function ChoiceBox({ filter, value, onChange }: ControlProps<Extract<Filter, { kind: "choice" }>>) {
  return (
    <select aria-label={filter.label} value={value} onChange={(event) => onChange(event.target.value)} data-set={value !== ""}>
      <option value="">{filter.label}</option>
      {filter.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

/** A long list, found by typing. */
function FindBox({ filter, value, onChange }: ControlProps<Extract<Filter, { kind: "find" }>>) {
  return (
    <Select
      className="find-box"
      aria-label={filter.label}
      placeholder={filter.label}
      allowClear
      popupMatchSelectWidth={320}
      showSearch={{ filterOption: byWords }}
      options={underHeadings(filter.choices)}
      value={filter.choices.length > 0 && value ? value : null}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? "")}
    />
  );
}

function CommuneBox({ filter, value, onChange }: ControlProps<Extract<Filter, { kind: "commune" }>>) {
  const [typed, setTyped] = useState("");
  const { choices, finds } = useCommuneChoices(typed);
  return (
    <Select
      className="find-box"
      aria-label={filter.label}
      placeholder={filter.label}
      allowClear
      popupMatchSelectWidth={260}
      showSearch={{ filterOption: finds, onSearch: setTyped }}
      options={choices}
      value={choices.length > 0 && value ? value : null}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? "")}
    />
  );
}

function DateBox({ filter, value, onChange }: ControlProps<Filter>) {
  return (
    <DatePicker
      className="date-box"
      aria-label={filter.label}
      placeholder={filter.label}
      format={["DD/MM/YYYY", "D/M/YYYY", "DDMMYYYY"]}
      value={value ? dayjs(value) : null}
      onChange={(picked) => onChange(picked ? picked.format("YYYY-MM-DD") : "")}
    />
  );
}

function SearchBox({ filter, value, onChange }: ControlProps<Filter>) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setTyped(value);
  }

  // The address follows the hand a moment later, so that each letter is not a question to the server.
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), pause_ms);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);

  return (
    <span className="search-box">
      <label htmlFor={id}>
        <span className="unseen">{filter.label}</span>
        <Icon name="search" size={18} />
      </label>
      <input id={id} type="search" placeholder={filter.label} value={typed} onChange={(event) => setTyped(event.target.value)} />
    </span>
  );
}
