import { describe, expect, it } from 'vitest';
import { aivoPolicy } from '@/utils/sla/policy/aivo';
import { choosePolicy, type PolicyRule, type RuleConditions, type RuleSubject } from '@/utils/sla/policy/choose';

const other = { ...aivoPolicy, id: 'other' };
const third = { ...aivoPolicy, id: 'third' };
const policies = [aivoPolicy, other, third];

const ticket: RuleSubject = {
  site: 'https://desk.example',
  customer: 'Órbita SA',
  type: 'Incident',
  priority: 'Alta',
  queue: 'Integrations',
  tags: ['vip', 'Chat'],
  channel: 'mail',
  fields: { Region: 'Sul' },
};

const rule = (when: RuleConditions, policy = 'other'): PolicyRule => ({ when, policy });

describe('choosePolicy', () => {
  it.each<[string, readonly PolicyRule[], string]>([
    ['the site’s without rules', [], 'aivo'],
    ['by site', [rule({ site: 'https://desk.example' })], 'other'],
    ['not by another site', [rule({ site: 'https://desk.example/help' })], 'aivo'],
    ['by queue', [rule({ queue: 'integrations' })], 'other'],
    ['by customer, without accents', [rule({ customer: 'orbita sa' })], 'other'],
    ['by type', [rule({ type: 'Incident' })], 'other'],
    ['by the word for the severity', [rule({ severityWord: 'alta' })], 'other'],
    ['by tag', [rule({ tag: 'chat' })], 'other'],
    ['by channel', [rule({ channel: 'mail' })], 'other'],
    ['by a further field', [rule({ fields: { Region: 'Sul' } })], 'other'],
    ['not by a field that is not told', [rule({ fields: { Area: 'Sul' } })], 'aivo'],
    ['only when every condition holds', [rule({ queue: 'Integrations', channel: 'phone' })], 'aivo'],
    ['the first rule that holds', [rule({ tag: 'gold' }, 'third'), rule({ tag: 'vip' }), rule({}, 'third')], 'other'],
    ['past a rule whose policy is gone', [rule({ tag: 'vip' }, 'gone'), rule({ type: 'incident' }, 'third')], 'third'],
  ])('%s', (_, rules, chosen) => {
    expect(choosePolicy({ policies, rules }, 'aivo', ticket)?.policy.id).toBe(chosen);
  });

  it('says which rule chose', () => {
    const rules = [rule({ tag: 'gold' }), rule({ tag: 'vip' }, 'third')];

    expect(choosePolicy({ policies, rules }, 'aivo', ticket)).toEqual({ policy: third, rule: 1 });
    expect(choosePolicy({ policies }, 'aivo', ticket)).toEqual({ policy: aivoPolicy });
  });

  it('chooses nothing where the site’s policy is gone', () => {
    expect(choosePolicy({ policies }, 'gone', ticket)).toBeUndefined();
  });
});
