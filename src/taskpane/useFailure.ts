import { useCallback, useState } from "react";

/** Hands an error that happened outside of rendering to the error boundary. */
export function useFailure(): (error: unknown) => void {
  const [, setState] = useState<null>(null);
  return useCallback((error: unknown) => {
    setState(() => {
      throw error;
    });
  }, []);
}
