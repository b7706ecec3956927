import { InputNumber } from "antd";
import { Field, statusOf, type Bound, type FieldProps } from "./Field";

type Props = FieldProps & Bound<number> & { unit?: string; min?: number; max?: number };

/** A whole number with its unit, such as đồng. */
export function NumberField({ value, onChange, unit, min = 0, max, ...field }: Props) {
  return (
    <Field {...field}>
      {(control) => (
        <InputNumber<number>
          {...control}
          className="wide"
          status={statusOf(control)}
          suffix={unit}
          min={min}
          max={max}
          precision={0}
          formatter={(shown) => String(shown ?? "").replace(/\B(?=(\d{3})+(?!\d))/g, ".")}
          parser={(typed) => Number((typed ?? "").replace(/\D/g, ""))}
          value={value}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
