// What read-excel-file asks of fflate, without fflate's own workers.
export { strFromU8 } from 'fflate/browser';
import { unzipSync, type UnzipCallback, type UnzipFileFilter } from 'fflate/browser';

/** As fflate's own: the options may be left out. */
export function unzip(
  archive: Uint8Array,
  ...rest: readonly [UnzipCallback] | readonly [{ readonly filter?: UnzipFileFilter }, UnzipCallback]
): void {
  const [options, done] = rest.length === 1 ? [{}, rest[0]] : rest;
  let files: ReturnType<typeof unzipSync>;
  try {
    files = unzipSync(archive, options);
  } catch (error) {
    return done(error instanceof Error ? Object.assign(error, { code: 13 }) : { name: 'Error', message: String(error), code: 13 }, {});
  }
  done(null, files);
}
