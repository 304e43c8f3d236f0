import { render } from 'preact';
import { styleRoot } from '../styleRoot';
import { Panel } from './Panel';
import type { PanelOptions } from './panelOptions';
import { panelStyles } from './panelStyles';

/** Puts the panel into a host's shadow root; `data-theme` on the host chooses its colours. Returns what takes it away again. */
export function mountPanel(container: ShadowRoot, options: PanelOptions): () => void {
  const inside = document.createElement('div');
  styleRoot(container, panelStyles);
  container.append(inside);
  render(<Panel {...options} />, inside);
  return () => {
    render(null, inside);
    inside.remove();
  };
}
