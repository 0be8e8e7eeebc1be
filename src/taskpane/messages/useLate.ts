import { useEffect, useState } from "react";

/** Whether something has gone on for so many milliseconds without a pause. */
export function useLate(goesOn: boolean, ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!goesOn) return undefined;
    const timer = setTimeout(() => {
      setLate(true);
    }, ms);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [goesOn, ms]);
  return late;
}
