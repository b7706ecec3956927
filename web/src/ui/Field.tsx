import { createContext, useContext, useId, type ReactNode } from "react";
import type { Problem } from "../api/problem";
import { hasWords, t } from "./text";

/** The refusal of the form around a field; each field finds its own fault in it. */
export const FormProblem = createContext<Problem | null>(null);

export interface FieldProps {
  /** The contract's name of the field; the server's faults find it by this. */
  name: string;
  label: string;
  help?: string;
  required?: boolean;
  /** A fault found on this side. */
  fault?: string;
}

/** What a control must carry to belong to its label, its help and its fault. */
export interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
  "aria-required": boolean;
}

interface Props extends FieldProps {
  children: (control: ControlProps) => ReactNode;
}

/** What every control has: its value, null when empty, and the way back. */
export interface Bound<Value> {
  value: Value | null;
  onChange: (value: Value | null) => void;
}

/** How Ant Design is told that a field has a fault. */
export function statusOf(control: ControlProps) {
  return control["aria-invalid"] ? "error" : undefined;
}

/** The words of the server's fault on one field. */
export function faultOf(problem: Problem | null, name: string): string | undefined {
  const fault = problem?.fields.find(({ field }) => field === name);
  if (!fault) return undefined;
  return fault.detail || (hasWords(fault.code) ? t(fault.code) : t("ui.field_wrong"));
}

export function fieldId(name: string): string {
  return `field-${name}`;
}

/** A label above, a control, help and fault under it. */
export function Field({ name, label, help, required = false, fault, children }: Props) {
  const own = useId();
  const problem = useContext(FormProblem);
  const said = fault ?? faultOf(problem, name);
  const described = [help && `${own}-help`, said && `${own}-fault`].filter(Boolean).join(" ");
  const control = {
    id: fieldId(name),
    "aria-describedby": described || undefined,
    "aria-invalid": said !== undefined,
    "aria-required": required,
  };
  return (
    <div className="field">
      <label htmlFor={control.id}>
        {label}
        {!required && <span className="muted"> ({t("ui.optional")})</span>}
      </label>
      {children(control)}
      {help && (
        <span id={`${own}-help`} className="field-help">
          {help}
        </span>
      )}
      {said && (
        <span id={`${own}-fault`} className="field-fault">
          {said}
        </span>
      )}
    </div>
  );
}
