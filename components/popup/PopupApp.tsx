import { i18n } from '#i18n';
import { HiddenNotes } from '../annotation/HiddenNotes.tsx';
import { usePageStatus } from '../hooks/use-page-status.ts';
import { useReaderLanguage } from '../hooks/use-reader-language.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { KnownWords } from './KnownWords.tsx';
import { MoreSites } from './MoreSites.tsx';
import { PageFindings } from './PageFindings.tsx';
import { SaveControls } from './SaveControls.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';
import { StartReading } from './StartReading.tsx';
import { statusSentence } from './status-sentence.ts';
import { WhatIsMarked } from './WhatIsMarked.tsx';

/** One headline sentence about the page in the active tab; then what can be done. */
export function PopupApp() {
  const { status, refresh, annotate, save } = usePageStatus();
  const settings = useSettings();
  const language = useReaderLanguage();
  const { headline, help } = statusSentence(status, language);
  const host = 'host' in status ? status.host : undefined;
  const isAnnotated = status.kind === 'read' && status.relevance.isRelevant;

  return (
    <main className="popup" aria-busy={status.kind === 'asking' || status.kind === 'reading'}>
      <section className="standing" aria-live="polite">
        <h1 className="headline">{headline}</h1>
        {help && <p className="help">{help}</p>}
      </section>
      {status.kind === 'read' && <PageFindings status={status} language={language} />}
      <StartReading status={status} annotate={annotate} />
      <SaveControls
        save={isAnnotated ? save : undefined}
        savedId={status.kind === 'read' ? status.savedId : undefined}
      />
      {status.kind === 'read' && <HiddenNotes articleUrl={status.articleUrl} />}
      {settings && <SiteSwitches settings={settings} host={host} onChanged={() => void refresh()} />}
      {settings && <WhatIsMarked settings={settings} />}
      <KnownWords language={language} />
      <MoreSites host={host} onGranted={() => void annotate()} />
      <p className="promise">{i18n.t('popup.nothingLeaves')}</p>
    </main>
  );
}
