import { useMemo } from 'react';
import type { MentionsPainted } from '../../utils/core/annotation/plan-marks.ts';
import { wantedAnnotations } from '../../utils/core/annotation/wanted-annotations.ts';
import type { SavedArticle } from '../../utils/core/export/saved-article.ts';
import { useDismissals } from './use-reader-feedback.ts';
import { useSettings } from './use-settings.ts';

/** A saved article as this reader wants to see it. */
export interface WantedView {
  /** With the wanted annotations alone. */
  readonly article: SavedArticle;
  readonly mentionsPainted: MentionsPainted;
}

/** As in the live page: what is switched off, known or called wrong is left out. Undefined until all of that is read. */
export function useWantedAnnotations(saved: SavedArticle | undefined): WantedView | undefined {
  const dismissals = useDismissals(saved?.article.url);
  const settings = useSettings();
  return useMemo(() => {
    if (!saved || !settings || !dismissals) return undefined;
    const annotations = wantedAnnotations(saved, settings, dismissals);
    return { article: { ...saved, annotations }, mentionsPainted: settings.mentionsPainted };
  }, [saved, settings, dismissals]);
}
