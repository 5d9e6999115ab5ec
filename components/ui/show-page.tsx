import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';

/** Draws a page of ours into its `#root`, and says which language its words are in. */
export function showPage(app: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  document.documentElement.lang = i18n.t('explanationLanguage');
  document.title = i18n.t('extName');
  createRoot(root).render(<StrictMode>{app}</StrictMode>);
}
