import { browser } from './browser';

export interface ToolbarBadge {
  readonly text: string;
  readonly background: string;
  readonly ink: string;
  readonly title: string;
}

export async function paintToolbar({ text, background, ink, title }: ToolbarBadge): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color: background }),
    action.setBadgeTextColor?.({ color: ink }),
    action.setTitle({ title }),
  ]);
}
