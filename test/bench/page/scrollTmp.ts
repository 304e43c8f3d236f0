import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildExtension } from '../../e2e/support/build.ts';
import { startDesk } from '../../e2e/support/desk.ts';
const root = fileURLToPath(new URL('../../..', import.meta.url));
const out: any = await build({ root, configFile: false, logLevel: 'warn', resolve: { alias: { '@': root.replace(/\/$/, '') } }, build: { write: false, minify: false, lib: { entry: `${root}test/bench/page/inPage.ts`, formats: ['iife'], name: 'inPage' } } });
const code = out[0].output[0].code;
await buildExtension('chromium');
const desk = await startDesk({ kind: 'chromium', addSite: false });
try {
  for (let i = 0; i < 1000; i += 1) desk.center.createTicket({ priority: '1 - Critical', status: 'Active', assignee: 'bruno', createdAt: Date.now() - 5.9 * 3600000, title: `Ticket number ${i}` });
  const page = await desk.prazo.browser.newPage(); await page.setViewport({ width: 1440, height: 900 });
  await page.goto(desk.center.url + '/tickets?rows=1000'); await page.goto(desk.center.url + '/tickets?filter=all&mode=server');
  await page.evaluate(code);
  if (process.env.PROFILE) { const c = await page.createCDPSession(); await c.send('Profiler.enable'); await c.send('Profiler.setSamplingInterval', { interval: 200 }); await c.send('Profiler.start');
    await page.evaluate(() => (globalThis as any).bench.mount());
    const { profile } = await c.send('Profiler.stop') as any; const self = new Map(); const byId = new Map(profile.nodes.map((n: any) => [n.id, n]));
    profile.samples.forEach((id: number, i: number) => { const n: any = byId.get(id); const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber; self.set(k, (self.get(k) ?? 0) + profile.timeDeltas[i]); });
    console.log([...self].sort((a: any, b: any) => b[1] - a[1]).slice(0, 22).map(([k, t]: any) => `${(t / 1000).toFixed(1)} ${k}`).join('\n'));
  } else await page.evaluate(() => (globalThis as any).bench.mount());
  await new Promise((r) => setTimeout(r, 1500));
  for (let round = 0; round < 2; round += 1) {
    const before: any = await page.metrics();
    await page.evaluate(async () => { scrollTo(0, 0); for (let i = 0; i < 60; i += 1) { await new Promise((r) => requestAnimationFrame(r)); scrollBy(0, 400); } });
    const after: any = await page.metrics();
    console.log('scroll 60 frames: layout', ((after.LayoutDuration - before.LayoutDuration) * 1000 / 60).toFixed(2), 'ms/frame, style', ((after.RecalcStyleDuration - before.RecalcStyleDuration) * 1000 / 60).toFixed(2), 'script', ((after.ScriptDuration - before.ScriptDuration) * 1000 / 60).toFixed(2), 'layouts', after.LayoutCount - before.LayoutCount);
  }
} finally { await desk.close(); }
