import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { ageText } from '@/utils/language/telling/age';
import { siteCardTexts, siteZoneTexts } from '@/utils/language/shapes/options/siteCards';
import { siteTexts } from '@/utils/language/shapes/sites';
import { momentText } from '@/utils/language/telling/due';
import type { SiteHealth } from '@/utils/messages/protocol';
import type { Site } from '@/utils/sites/site';
import { ConfirmRemoval } from './ConfirmRemoval';
import type { OptionsActions, OptionsModel } from '../optionsModel';
import { TaughtForm } from './TaughtForm';
import { SiteEmail, withSiteEmail } from './SiteEmail';
import { needsZone, SiteZone, withSiteZone } from './SiteZone';
import { TokenForm } from './TokenForm';

export interface SiteCardProps {
  readonly site: Site;
  readonly model: OptionsModel;
  readonly actions: OptionsActions;
  readonly onRemove: () => Promise<void>;
  /** Tells in the page's one status line what became of a step. */
  readonly onSay: (words: string) => void;
}

/** One site: what it is, how reading it goes, and what can be done about it. */
export function SiteCard({ site, model, actions, onRemove, onSay }: SiteCardProps) {
  const language = model.language.value;
  const texts = siteCardTexts(language);
  const state = useComputed(() => stateOf(site, model));
  const words = useComputed(() => state.value.words);
  const kind = useComputed(() => state.value.kind);
  const isTesting = useSignal(false);
  const isRemoving = useSignal(false);
  // The button comes back with the focus that it lost to the question.
  const takesFocus = useRef(false);
  const product = model.productOf(site.adapter);
  const isAllowed = model.allowed.value.has(site.id);

  async function report(reading: Promise<SiteHealth>): Promise<void> {
    try {
      const { failure, detail } = await reading;
      const fault = failure && `${site.name}: ${siteTexts(language).failure[failure]}${detail ? ` (${detail})` : ''}`;
      onSay(fault ?? texts.testWorks(site.name));
    } catch (cause) {
      onSay(cause instanceof Error ? cause.message : String(cause));
    }
  }

  async function test(): Promise<void> {
    if (isTesting.value) return;
    isTesting.value = true;
    await report(actions.testSite(site.id));
    isTesting.value = false;
  }

  async function chooseZone(zone: string | undefined): Promise<void> {
    const settings = model.settings.peek();
    if (settings) await actions.save(settings, withSiteZone(site.id, zone)(settings));
    // What was read in another zone is read again.
    if (site.taught) onSay(siteZoneTexts(language).saved(zone ?? ''));
    else await report(actions.testSite(site.id));
  }

  async function saveEmail(email: string): Promise<void> {
    const settings = model.settings.peek();
    if (settings) await actions.save(settings, withSiteEmail(site.id, email)(settings));
    await report(actions.testSite(site.id));
  }

  return (
    <li class="site-card" aria-label={site.name}>
      <div class="site-facts">
        <h2>{site.name}</h2>
        <p>{`${site.id} · ${product.name}`}</p>
        <p class="site-state">
          <span class="dot" data-kind={kind} />
          <span>{words}</span>
        </p>
      </div>
      {isRemoving.value ? (
        <ConfirmRemoval
          {...{ texts, onRemove }}
          name={site.name}
          onCancel={() => {
            isRemoving.value = false;
            takesFocus.current = true;
          }}
        />
      ) : (
        <div class="row">
          {!isAllowed && (
            <button class="button" type="button" data-kind="primary" onClick={() => void actions.allowSite(site.id)}>
              {texts.allow}
            </button>
          )}
          <button class="button" type="button" aria-disabled={isTesting.value} onClick={() => void test()}>
            {isTesting.value ? texts.testing : texts.test}
          </button>
          <button
            ref={(button) => {
              if (takesFocus.current) button?.focus();
            }}
            class="button"
            type="button"
            onClick={() => {
              isRemoving.value = true;
              takesFocus.current = false;
            }}
          >
            {texts.remove}
          </button>
        </div>
      )}
      {needsZone(site, model) && <SiteZone {...{ site, model }} onChoose={(zone) => void chooseZone(zone)} />}
      {site.taught && (
        <TaughtForm language={language} written={model.lessonText(site)} onSave={(text) => actions.saveLesson(site.id, text)} />
      )}
      {product.asksEmail && <SiteEmail {...{ site, language }} onSave={saveEmail} />}
      {product.tokenPage !== undefined && (
        <TokenForm
          texts={texts}
          page={product.tokenPage.startsWith('/') ? site.id + product.tokenPage : product.tokenPage}
          scopes={product.tokenScopes}
          hasToken={model.tokens.value.has(site.id)}
          onSave={(token) => report(actions.saveToken(site.id, token))}
        />
      )}
    </li>
  );
}

interface SiteState {
  readonly kind: 'good' | 'closed' | 'bad';
  readonly words: string;
}

function stateOf({ id }: Site, { health, allowed, language, now, ownZone }: OptionsModel): SiteState {
  const texts = siteCardTexts(language.value);
  const { failure, readAt, redesign, unread } = health.value.find(({ site }) => site === id) ?? {};
  const read = readAt === undefined ? '' : ` · ${texts.readAt(ageText(readAt, now.value, ownZone, language.value))}`;
  if (!allowed.value.has(id)) return { kind: 'bad', words: texts.permissionGone + read };
  if (failure !== undefined) return { kind: 'bad', words: siteTexts(language.value).failure[failure] + read };
  if (redesign !== undefined) return { kind: 'bad', words: texts.redesigned + read };
  if (unread !== undefined) {
    const fields = unread.map(({ field, why, since }) => {
      const when = since === undefined ? [] : [texts.since(momentText(since, now.value, ownZone, language.value))];
      return `${texts.fields[field]} (${[texts.unreadWhy[why], ...when].join(', ')})`;
    });
    return { kind: 'bad', words: texts.unread(fields) + read };
  }
  return readAt === undefined ? { kind: 'closed', words: texts.notReadYet } : { kind: 'good', words: texts.works + read };
}
