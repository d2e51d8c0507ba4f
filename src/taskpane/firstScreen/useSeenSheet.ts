import { useEffect, useState } from "react";
import { onSheetActivated } from "../../excel/onSheetActivated";
import type { SeenSheet } from "../../usecases/firstOpen/lookAtActiveSheet";

const loadUseCases = () => import(/* webpackChunkName: "usecases" */ "../../commands/useCases");

/**
 * The sheet that the user is on, looked at lightly and again whenever it is another one.
 *
 * @returns `undefined` until it is known, `null` where it cannot be read
 */
export function useSeenSheet(): SeenSheet | null | undefined {
  const [seen, setSeen] = useState<SeenSheet | null>();
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const found = await loadUseCases().then(
        ({ lookAtActiveSheet }) => lookAtActiveSheet(),
        () => null,
      );
      if (!isOver) setSeen(found);
    };
    void look();
    const stop = onSheetActivated(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  return seen;
}
