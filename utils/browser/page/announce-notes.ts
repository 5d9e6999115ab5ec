import { i18n } from '#i18n';
import type { PlannedMark } from '../../core/annotation/plan-marks.ts';

/** What a screen reader is told when the marks are there, "3 notes, 24 words explained". Names alone are not worth a word. */
export function announceNotes(marks: readonly PlannedMark[]): string {
  const bodies = marks.map(({ annotation }) => annotation.body);
  const notes = bodies.filter(({ kind }) => kind === 'review').length;
  const words = new Set(bodies.flatMap((body) => (body.kind === 'term' ? [body.entryId] : []))).size;
  if (notes === 0 && words === 0) return '';
  if (words === 0) return i18n.t('proxies.arrived', [i18n.t('proxies.notes', notes)]);
  if (notes === 0) return i18n.t('proxies.arrived', [i18n.t('proxies.words', words)]);
  return i18n.t('proxies.arrived', [
    i18n.t('proxies.notesAndWords', [i18n.t('proxies.notes', notes), i18n.t('proxies.words', words)]),
  ]);
}
