// The page in a real browser.
import { Buffer } from 'node:buffer';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import writeExcelFile from 'write-excel-file/node';
import { beijing2019 } from 'ranking-rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { BROWSER, DIST, launch, serve, type Site } from './browser';
import { HEADINGS, ROWS, sheetText } from './engine';
import { openExample, violations, visit } from './visit';

/** A folder for pictures of every view, to be looked at; none are taken unless it is named. */
const PICTURES = process.env['PICTURES'];
const why = BROWSER === undefined ? 'skipped: no Chromium on this machine (Debian: apt-get install chromium)' : 'in Chromium';

describe.skipIf(BROWSER === undefined)(`the page ${why}`, () => {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
    [browser, site] = await Promise.all([launch(), serve()]);
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  const tab = (page: Page, id: string): Promise<void> => page.locator(`#tab-${id}`).click();
  const chart = (page: Page): Promise<void> => page.locator('.chart svg').waitFor();

  it.each([
    ['zh', 1280],
    ['en', 1280],
    ['zh', 390],
    ['en', 390],
  ] as const)('shows everything without a complaint: %s, %i pixels wide', async (locale, width) => {
    const { page, complaints, close } = await visit(browser, site.address, { width, height: 900 });
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      // What axe checks does not depend on the width, and takes its time.
      if (width > 1000) found.push(...(await violations(page)).map((one) => `${name} ${one}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) found.push(`${name} is ${wide} pixels wider than the window`);
      if (PICTURES !== undefined) await page.screenshot({ path: join(PICTURES, `${name}.${locale}.${width}.png`), fullPage: true });
    };
    if (locale === 'en') await page.getByRole('button', { name: 'English' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(locale === 'zh' ? 'zh-CN' : 'en');
    await look('empty');
    await openExample(page);
    await look('standings');
    await page.getByRole('gridcell').nth(3).click();
    await page.locator('dialog section').first().waitFor();
    await look('why');
    await page.keyboard.press('Escape');
    for (const id of ['classes', 'jumps', 'improvements', 'notice']) {
      await tab(page, id);
      await page.locator(`#panel-${id} table`).first().waitFor();
      await look(id);
      // However narrow the window, how somebody rose is told in a few lines, not in a column of single words.
      if (id === 'jumps') expect((await page.locator('#panel-jumps tbody tr').first().boundingBox())?.height).toBeLessThan(130);
    }
    await tab(page, 'charts');
    for (const at of [0, 1, 2, 3]) {
      await page.locator('#panel-charts .choice button').nth(at).click();
      await chart(page);
      await look(`chart-${at}`);
    }
    await page.locator('#pasted').fill(sheetText([HEADINGS, ...ROWS]).replaceAll(',30,', ',x,'));
    await page.locator('#pasted + p button').first().click();
    await page.locator('.problems table').waitFor();
    await look('problems');
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('can be used with the keyboard alone', async () => {
    const { page, close } = await visit(browser, site.address);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (text: string): Promise<void> => {
      for (let i = 0; i < 40; i += 1) {
        await page.keyboard.press('Tab');
        if ((await focused()) === text) return;
      }
      throw new Error(`no way to ${text}`);
    };
    await tabTo('2019 年的例子');
    await page.keyboard.press('Enter');
    await page.getByRole('grid').waitFor();
    await page.locator('.cm-content').focus();
    expect(await page.locator('.editor').evaluate((place) => getComputedStyle(place).outlineStyle)).toBe('solid');
    await tabTo('排名');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('升级');
    await page.keyboard.press('Home');
    // The table comes once it is asked for; before that the next stop is past it.
    await page.getByRole('gridcell').first().waitFor();
    await page.locator('#filter').focus();
    await tabTo('诉求量');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toBe('西城区椿树街道');
    await page.keyboard.press('Enter');
    await page.locator('dialog section').first().waitFor();
    expect(await page.locator('dialog h2').textContent()).toBe('西城区椿树街道，2019-07');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('西城区椿树街道');
    await close();
  });

  it('marks mistakes at their lines while one types, and keeps the last valid policy', async () => {
    const { page, close } = await visit(browser, site.address);
    await openExample(page);
    const lines = readFileSync(join(import.meta.dirname, '..', '..', '..', 'examples', 'data', 'own-policy.json'), 'utf8');
    await page.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(lines.replace('"windowMonths"', '"window"'));
    const number = lines.slice(0, lines.indexOf('"windowMonths"')).split('\n').length;
    await page
      .getByRole('button', { name: `第 ${number} 行` })
      .first()
      .click();
    expect(await page.locator('.bad').first().textContent()).toContain('仍按上一份有效规则计算：北京市');
    await page.locator('.cm-lint-marker-error').first().waitFor();
    expect(await page.getByRole('grid').count()).toBe(1);
    await page.keyboard.press('ControlOrMeta+z');
    await page.locator('p.good').waitFor();
    await page.locator('#built-in').selectOption('zhungeer');
    await page.getByRole('status').getByText('准格尔旗').waitFor();
    await close();
  });

  it.each([
    ['zh', 1280],
    ['en', 390],
  ] as const)('takes a second version of the rules from a month on: %s, %i pixels wide', async (locale, width) => {
    const { page, complaints, close } = await visit(browser, site.address, { width, height: 900 });
    const look = async (name: string): Promise<void> => {
      if (PICTURES !== undefined) await page.screenshot({ path: join(PICTURES, `${name}.${locale}.${width}.png`), fullPage: true });
    };
    const zh = locale === 'zh';
    if (!zh) await page.getByRole('button', { name: 'English' }).click();
    await openExample(page);
    await expect.poll(() => page.locator('#revised-from').inputValue()).toBe('2019-07');
    await page.locator('#revised-from').fill('2019/6');
    await page.getByRole('button', { name: zh ? '增加新版' : 'Add a revision' }).click();
    await page
      .locator('p.good')
      .getByText(zh ? '2019-06 起，北京市接诉即办街乡镇月度排名（2019年）（第2版）' : 'from 2019-06 on, ')
      .waitFor();
    // The month from which the copy is in force is selected: what is typed takes its place, however fast.
    await page.keyboard.type('"2019-13"');
    await page.locator('.mistakes code').getByText('[1].inForce.from').waitFor();
    await page
      .locator('p.bad')
      .getByText(zh ? '仍按上一次的有效规则计算：2019-01 至 2019-05，' : 'the last valid policies stay in force')
      .waitFor();
    await look('revision-mistake');
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type('06"');
    await page.locator('p.good').waitFor();
    // As fast as can be: what is refused stays told, though the field has changed just before.
    await page.locator('#revised-from').evaluate((input: HTMLInputElement) => {
      input.value = '2019-06';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      setTimeout(() => input.form?.requestSubmit());
    });
    await page
      .getByRole('alert')
      .getByText(zh ? '已有规则自 2019-06 起生效' : 'in force from 2019-06 on already')
      .waitFor();
    await look('revision');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.locator('#month').selectOption('2019-06');
    await tab(page, 'charts');
    await page.locator('#panel-charts .choice button').nth(2).click();
    await chart(page);
    await page
      .locator('.chart svg')
      .getByText(zh ? '2019年5月依据的规则不同（beijing-2019，第1版）' : 'May 2019 was under other rules (beijing-2019, revision 1)')
      .waitFor();
    await look('revision-chart');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['served', () => site.address],
    ['opened as a file', () => `file://${join(DIST, 'index.html')}`],
  ] as const)('asks for its own files and nothing else: %s', async (_, address) => {
    const { page, complaints, requests, close } = await visit(browser, address());
    await openExample(page);
    await tab(page, 'charts');
    await chart(page);
    const base = address().replace('index.html', '');
    expect(requests.map((request) => request.replace(base, '').replace('index.html', '')).sort()).toEqual([
      '',
      'charts.js',
      'engine.js',
      'page.js',
      'style.css',
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('forbids code from text and addresses elsewhere', async () => {
    const { page, close } = await visit(browser, site.address);
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:/);
    const script =
      "const one = document.createElement('script'); one.textContent = 'document.title = `no`'; document.head.append(one); document.title";
    expect(await page.evaluate(script)).not.toBe('no');
    await expect(page.evaluate(() => fetch('/style.css').then(({ status }) => status))).rejects.toThrow();
    await close();
  });

  it('hands over the notice, the tables and the policy', async () => {
    const { page, close } = await visit(browser, site.address);
    await openExample(page);
    const saved = async (name: string): Promise<readonly [string, string]> => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
      return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
    };
    const [noticeName, notice] = await saved('通报（.md）');
    expect([noticeName, notice.includes('# 北京市接诉即办街乡镇月度排名')]).toEqual(['notice-2019-07-made-up.md', true]);
    const [tableName, table] = await saved('当前表格（.csv）');
    expect([tableName, table.split('\r\n').length]).toEqual(['standings-2019-07-made-up.csv', 335]);
    const [policyName, policy] = await saved('下载规则');
    expect([policyName, (JSON.parse(policy) as { id: string }).id]).toEqual(['beijing-2019.json', 'beijing-2019']);
    await close();
  });

  it('reads an .xlsx', async () => {
    const { page, complaints, close } = await visit(browser, site.address);
    const buffer = Buffer.from(await writeExcelFile([{ data: [HEADINGS, ...ROWS], sheet: '表' }]).toBuffer());
    await page.locator('section[aria-labelledby=data] input[type=file]').setInputFiles({ name: 'counts.xlsx', mimeType: '', buffer });
    await page.getByRole('status').getByText('共 4 行，2 个街乡镇，2 期').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens the policy that was downloaded', async () => {
    const { page, complaints, close } = await visit(browser, site.address);
    const text = `\uFEFF${JSON.stringify({ ...beijing2019, id: 'ours', title: { zh: '本区办法', en: 'Our rules' } })}`;
    await page.locator('#policy-file').setInputFiles({ name: 'ours.json', mimeType: '', buffer: Buffer.from(text) });
    await page.getByRole('status').getByText('正按此计算：本区办法').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows what is chosen also in colours of the reader’s own', async () => {
    const { page, close } = await visit(browser, site.address);
    await page.emulateMedia({ forcedColors: 'active' });
    await openExample(page);
    await tab(page, 'charts');
    await page.locator('#panel-charts .choice').waitFor();
    const backgrounds = (chosen: string): Promise<readonly string[]> =>
      page.locator(chosen).evaluateAll((found) => found.map((one) => getComputedStyle(one).backgroundColor));
    const others = await backgrounds('[aria-pressed=false], [role=tab][aria-selected=false]');
    const chosen = await backgrounds('[aria-pressed=true], [role=tab][aria-selected=true]');
    expect([chosen.length, others.length]).toEqual([3, 9]);
    expect(chosen.filter((background) => others.includes(background))).toEqual([]);
    await close();
  });

  it('prints results with their month, and all of a chart', async () => {
    const { page, close } = await visit(browser, site.address, { width: 600, height: 900 });
    await openExample(page);
    await tab(page, 'charts');
    await chart(page);
    await page.emulateMedia({ media: 'print' });
    expect([await page.locator('#month').isVisible(), await page.locator('#downloads').isVisible()]).toEqual([true, false]);
    const cut = await page.locator('.chart svg').evaluate((picture) => picture.getBoundingClientRect().right - innerWidth);
    expect(cut).toBeLessThanOrEqual(0);
    await close();
  });

  it('says in the lists of classes of which group a rank is', async () => {
    const { page, complaints, close } = await visit(browser, site.address);
    const rules = { ...beijing2019, id: 'ours', ranking: { ...beijing2019.ranking, groupBy: 'group' } };
    await page.locator('#policy-file').setInputFiles({ name: 'ours.json', mimeType: '', buffer: Buffer.from(JSON.stringify(rules)) });
    const groups = ['组别', '山区', '平原', '山区', '平原'];
    await page.locator('#pasted').fill(sheetText([HEADINGS, ...ROWS].map((row, i) => [...row, groups[i] ?? ''])));
    await page.locator('#pasted + p button').first().click();
    await page.getByRole('columnheader', { name: '组别' }).waitFor();
    await tab(page, 'classes');
    const advanced = page.getByRole('region', { name: '先进类' }).locator('tr');
    await advanced.first().waitFor();
    expect(await Promise.all((await advanced.all()).map((row) => row.locator('th, td').allTextContents()))).toEqual([
      ['名次', '街乡镇', '组别', '进步名次', '得分'],
      ['1', '东镇', '山区', '0', '93.00'],
      ['1', '西镇', '平原', '0', '89.50'],
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps the keyboard among the chosen townships while they are taken out', async () => {
    const { page, close } = await visit(browser, site.address);
    await openExample(page);
    await tab(page, 'charts');
    await page.locator('.chips button').first().waitFor();
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');
    const labels = await page.locator('.chips button').evaluateAll((found) => found.map((one) => one.getAttribute('aria-label')));
    expect(labels.length).toBeGreaterThan(2);
    await page.locator('.chips button').nth(1).focus();
    for (const next of [...labels.slice(2), labels[0], 'township']) {
      await page.keyboard.press('Enter');
      await expect.poll(focused).toBe(next);
    }
    await expect.poll(() => page.locator('.chips button').count()).toBe(0);
    await close();
  });

  it('reads a dropped file, and 41,000 townships are a few hundred elements', async () => {
    const { page, complaints, close } = await visit(browser, site.address);
    const rows = Array.from({ length: 41_000 }, (_, i) => [
      `第${i}镇`,
      '2019-06',
      String(10 + (i % 990)),
      '300',
      '300',
      String(300 - (i % 299)),
      String(i % 301),
    ]);
    const data = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'counts.csv'));
        return transfer;
      },
      sheetText([HEADINGS, ...rows]),
    );
    await page.locator('section', { has: page.locator('#pasted') }).dispatchEvent('drop', { dataTransfer: data });
    await page.getByRole('status').getByText('41000 个街乡镇').waitFor();
    await page.getByText('第 1 至 100 个，共 41000 个').waitFor();
    await page.getByRole('button', { name: '末页' }).click();
    await page.getByText('第 40901 至 41000 个，共 41000 个').waitFor();
    for (const id of ['standings', 'classes', 'jumps', 'improvements', 'charts']) {
      await tab(page, id);
      expect(await page.locator('tr').count(), id).toBeLessThan(500);
      expect(await page.locator('*').count(), id).toBeLessThan(3000);
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
