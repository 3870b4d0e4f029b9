/** Chinese and English name of each stage, and what of `src/` belongs to it: files, or folders with what is in them. */
export const STAGES: readonly (readonly [stage: string, places: readonly string[]])[];
/** The stage of a file of `src/`: where several hold it, the one that names it most closely. */
export function stageOf(file: string): string | undefined;
