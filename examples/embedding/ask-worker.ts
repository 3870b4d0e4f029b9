import type { TallyColumns } from 'ranking-rules';
import type { Answer } from './worker';

export function rankInWorker(columns: TallyColumns): Promise<Answer> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(columns);
  }).finally(() => worker.terminate());
}
