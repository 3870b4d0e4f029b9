// What read-excel-file asks of fflate, without fflate's own workers.
export { strFromU8 } from 'fflate/browser';
import { unzipSync, type UnzipCallback, type UnzipFileFilter } from 'fflate/browser';

export function unzip(archive: Uint8Array, options: { readonly filter: UnzipFileFilter }, done: UnzipCallback): void {
  let files: ReturnType<typeof unzipSync>;
  try {
    files = unzipSync(archive, { filter: options.filter });
  } catch (error) {
    return done(error instanceof Error ? Object.assign(error, { code: 13 }) : { name: 'Error', message: String(error), code: 13 }, {});
  }
  done(null, files);
}
