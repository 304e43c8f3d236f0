/** Opens when first asked, and again when the connection ended or could not be made. */
export function openedOnce<Opened>(open: (onEnd: () => void) => Promise<Opened>): () => Promise<Opened> {
  let opening: Promise<Opened> | undefined;
  const reopen = (): void => {
    opening = undefined;
  };
  return () => {
    opening ??= open(reopen).catch((cause: unknown) => {
      reopen();
      throw cause;
    });
    return opening;
  };
}
