import { defineConfig } from 'vite';

const here = new URL('.', import.meta.url).pathname;

/** `vite build --config test/gallery/vite.config.ts`, then open the page; or `vite --config …` to watch it change. */
export default defineConfig({
  root: here,
  base: './',
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname.replace(/\/$/, '') } },
  build: {
    outDir: '../../.output/gallery',
    emptyOutDir: true,
    cssTarget: ['chrome148', 'firefox142'],
    rolldownOptions: { input: ['index.html', 'queue.html'].map((page) => new URL(page, import.meta.url).pathname) },
  },
});
