import { expect, it, test } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { defaultThresholds } from '@/utils/sla/policy/defaultThresholds';
import { defaultSettings } from '@/utils/store/settings/defaultSettings';
import { parseSettings } from '@/utils/store/settings/parseSettings';

const withWarnings = (warnings: unknown): object => ({
  ...defaultSettings,
  policies: [
    { ...aivoPolicy, thresholds: { ...defaultThresholds, special: { high: { resolution: { ...defaultThresholds, warnings } } } } },
  ],
});

it('any number of warnings of a severity is kept, up to twenty', () => {
  const warnings = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? { leftMs: (index + 1) * 60_000 } : { share: index / 20 }));
  expect(parseSettings(withWarnings(warnings))).toEqual(withWarnings(warnings));
});

test.each([
  [[{ leftMs: 59_999 }], /policies\.0\.thresholds\.special\.high\.resolution\.warnings\.0/],
  [[{ share: 1 }], /policies\.0\.thresholds\.special\.high\.resolution\.warnings\.0/],
  [Array.from({ length: 21 }, () => ({ leftMs: 60_000 })), /warnings: 21 elements, may be 20 at most/],
])('warnings that say %j are refused', (warnings, reason) => expect(() => parseSettings(withWarnings(warnings))).toThrow(reason));
