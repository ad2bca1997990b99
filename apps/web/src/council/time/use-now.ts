import { useEffect, useState } from 'react';

/** The present in milliseconds; the component renders anew with every step of the clock. */
export const useNow = (stepMs = 15_000): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), stepMs);
    return () => clearInterval(timer);
  }, [stepMs]);
  return now;
};
