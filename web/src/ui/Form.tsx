import { useState, type FormEvent, type ReactNode } from "react";
import type { Problem } from "../api/problem";
import { Button } from "./Button";
import { faultOf, fieldId, FormProblem } from "./Field";
import { Notice, ProblemNotice } from "./Notice";
import { t } from "./text";

/** What a form holds: `bind("name")` gives a field its name, its value and its way back. */
export function useForm<Values extends object>(start: Values) {
  const [values, setValues] = useState(start);
  const [touched, setTouched] = useState(false);

  const change = (part: Partial<Values>) => {
    setTouched(true);
    setValues((before) => ({ ...before, ...part }));
  };
  const bind = <Name extends keyof Values & string>(name: Name) => ({
    name,
    value: values[name],
    onChange: (value: Values[Name]) => change({ [name]: value } as unknown as Partial<Values>),
  });
  return { values, change, bind, touched };
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

function Faults({ problem }: { problem: Problem }) {
  return (
    <Notice kind="refusal" title={t("ui.faults", { count: problem.fields.length })}>
      <ul>
        {problem.fields.map(({ field }) => (
          <li key={field}>
            <button type="button" className="plain-button" onClick={() => document.getElementById(fieldId(field))?.focus()}>
              {faultOf(problem, field)}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
