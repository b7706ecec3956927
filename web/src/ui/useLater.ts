import { useEffect, useState } from "react";

/** A value as it was when the hand last rested, so that each letter is no question to the server. */
export function useLater<Value>(value: Value, pause_ms = 350): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause_ms);
    return () => clearTimeout(timer);
  }, [value, pause_ms]);
  return settled;
}
