// A script of the page's own, each loaded once.
const loaded = new Map<string, Promise<void>>();

export function loadScript(file: string): Promise<void> {
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} did not load`));
    document.head.append(script);
  });
  loaded.set(file, loading);
  return loading;
}
