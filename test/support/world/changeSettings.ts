import type { Background } from '@/utils/background/createBackground';
import { changesBetween } from '@/utils/store/settings/patch';
import type { Settings } from '@/utils/store/settings/settings';

const sender = { kind: 'extension' } as const;

/** As the options page does it: reads, and asks for what differs to be changed. */
export async function changeSettings({ handlers }: Background, change: (settings: Settings) => Settings): Promise<void> {
  const settings = await handlers['settings/read'](undefined, sender);
  await handlers['settings/patch'](changesBetween(settings, change(settings)), sender);
}
