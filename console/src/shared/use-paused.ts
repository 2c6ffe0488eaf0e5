import { useEffect, useState } from 'react';

/** How long nobody types before what is typed is looked at anew. */
const PAUSE_MS = 500;

/** `value` as it was when typing last paused. */
export function usePaused<Value>(value: Value): Value {
  const [paused, setPaused] = useState(value);
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the value is new in each pass, its text is not
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
