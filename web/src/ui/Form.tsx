import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { Problem } from "../api/problem";
import { useSession } from "../api/session";
import { Button } from "./Button";
import { difference } from "./difference";
import { forgetDraft, keepDraft, readDraft } from "./draft";
import { faultOf, fieldId, FormProblem } from "./Field";
import { moment } from "./format";
import { Notice, ProblemNotice } from "./Notice";
import { t } from "./text";

/** What a form holds: `bind("name")` gives a field its name, its value and its way back. */
export function useForm<Values extends object>(start: Values, changed?: (values: Values) => void) {
  const [values, setValues] = useState(start);
  const [touched, setTouched] = useState(false);

  const change = (part: Partial<Values>) => {
    const now = { ...values, ...part };
    setTouched(true);
    setValues(now);
    changed?.(now);
  };
  const bind = <Name extends keyof Values & string>(name: Name) => ({
    name,
    value: values[name],
    onChange: (value: Values[Name]) => change({ [name]: value } as unknown as Partial<Values>),
  });
  return { values, change, bind, touched };
}

/** A form whose typing outlives a closed tab: kept on this device under the person and the place, until it is sent. */
export function useKeptForm<Values extends object>(place: string, start: Values) {
  const own_place = `${useSession().account_id}.${place}`;
  const [found] = useState(() => readDraft<Values>(own_place));
  const [kept_at, setKeptAt] = useState(found?.at ?? null);
  const form = useForm<Values>({ ...start, ...found?.values }, (values) => {
    if (keepDraft(own_place, values)) setKeptAt(new Date().toISOString());
  });

  const forget = () => {
    forgetDraft(own_place);
    setKeptAt(null);
  };
  const drop = () => {
    form.change(start);
    forget();
  };
  return { ...form, kept_at, forget, drop, changed: difference(start, form.values) };
}

/** Says that a draft is kept, since when, and lets go of it. */
export function DraftNote({ form }: { form: { kept_at: string | null; drop: () => void } }) {
  if (form.kept_at === null) return null;
  return (
    <span className="draft-note muted" role="status">
      {t("ui.draft_kept", { at: moment(form.kept_at) })}{" "}
      <button type="button" className="plain-button" onClick={form.drop}>
        {t("ui.draft_drop")}
      </button>
    </span>
  );
}

interface Props {
  children: ReactNode;
  onSubmit: () => void;
  /** The word on its button: "Lưu sản phẩm". */
  submit: string;
  problem: Problem | null;
  busy?: boolean;
  /** Stands beside the button, such as a way back. */
  aside?: ReactNode;
}

/** One column of fields, a summary of faults on top that jumps to them, one button. */
export function Form({ children, onSubmit, submit, problem, busy, aside }: Props) {
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <FormProblem value={problem}>
      <form className="form" onSubmit={submitted} noValidate>
        {problem && (problem.fields.length > 0 ? <Faults problem={problem} /> : <ProblemNotice problem={problem} />)}
        {children}
        <div className="form-foot">
          <Button primary submit busy={busy}>
            {submit}
          </Button>
          {aside}
        </div>
      </form>
    </FormProblem>
  );
}

/** The field's own label, so that the summary says which one it means. */
function labelOf(field: string): string {
  return document.querySelector(`label[for="${CSS.escape(fieldId(field))}"]`)?.firstChild?.textContent ?? "";
}

function Faults({ problem }: { problem: Problem }) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is far below the summary.
  useEffect(() => {
    box.current?.scrollIntoView?.({ block: "center" });
  }, [problem]);
  return (
    <div ref={box}>
      <Notice kind="refusal" title={t("ui.faults", { count: problem.fields.length })}>
        <ul>
          {problem.fields.map(({ field }) => (
            <li key={field}>
              <button type="button" className="plain-button" onClick={() => document.getElementById(fieldId(field))?.focus()}>
                {[labelOf(field), faultOf(problem, field)].filter(Boolean).join(": ")}
              </button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
