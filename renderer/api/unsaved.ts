type Save = () => Promise<boolean>;

const waiting = new Set<Save>();

/** A field that writes behind the typing tells here how to write at once; returns the function that takes it back. */
export function writesBehind(save: Save): () => void {
  waiting.add(save);
  return () => void waiting.delete(save);
}

/** Writes everything that is still only in the page, before the store is locked; false where something could not be written. */
export async function saveAll(): Promise<boolean> {
  const saved = await Promise.all([...waiting].map((save) => save()));
  return saved.every(Boolean);
}
