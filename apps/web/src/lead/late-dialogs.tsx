import { type ComponentProps, lazy, Suspense, useState } from "react";

const loadEnd = () => import("./end-dialog.tsx");
const loadBulkEnd = () => import("./bulk-end-dialog.tsx");
const EndDialog = lazy(async () => ({ default: (await loadEnd()).EndDialog }));
const BulkEndDialog = lazy(async () => ({ default: (await loadBulkEnd()).BulkEndDialog }));

/** Fetches what ending a lead needs: when somebody comes near it, so that it is there at the key. */
export function prepareEnd(): void {
  void loadEnd();
}

export function LateEndDialog(props: ComponentProps<typeof EndDialog>) {
  const isWanted = useOnce(props.leadId !== null);
  return (
    isWanted && (
      <Suspense>
        <EndDialog {...props} />
      </Suspense>
    )
  );
}

export function LateBulkEndDialog(props: ComponentProps<typeof BulkEndDialog>) {
  return (
    <Suspense>
      <BulkEndDialog {...props} />
    </Suspense>
  );
}

/** From the first time on that it is so. */
function useOnce(isSo: boolean): boolean {
  const [wasSo, setWasSo] = useState(isSo);
  if (isSo && !wasSo) setWasSo(true);
  return isSo || wasSo;
}
