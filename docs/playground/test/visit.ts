// A visit to the page that notes whatever must not happen: errors, blocked styles or code, requests to elsewhere.
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export async function visit(browser: Browser, address: string, size = { width: 1280, height: 900 }): Promise<Visit> {
  const context = await browser.newContext({ viewport: size, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, complaints, requests, close: () => context.close() };
}

export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^2019/ }).click();
  await page.getByRole('grid').waitFor();
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds wrong, rule by rule; of each table in its first rows, which the others are like. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { readFileSync } = await import('node:fs');
  const source = readFileSync(AXE, 'utf8');
  return page.evaluate(async (code) => {
    // The page forbids code from text, the debugger does not.
    if (!('axe' in globalThis)) (0, eval)(code);
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          context: unknown,
          options: unknown,
        ) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    return (await axe.run({ exclude: ['tbody tr:nth-child(n+6)'] }, { resultTypes: ['violations'] })).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }, source);
}
