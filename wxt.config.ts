import { defineConfig } from 'wxt';

/** Loopback hosts are granted only in the build that the browser tests and the demo use, since a permission prompt cannot be clicked there. */
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifestVersion: 3,
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'pt_BR',
    permissions: ['activeTab', 'alarms', 'notifications', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    ...(mode === 'e2e' && { host_permissions: loopback }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'prazo@prazo.example',
          // The first that knows `data_collection_permissions` on every platform.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
