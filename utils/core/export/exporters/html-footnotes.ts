import type { EntityGloss, Gloss, TermGloss } from '../../annotation/annotation.ts';
import { formatDate } from '../../i18n/format.ts';
import { phraseEntityType, phraseFact } from '../../i18n/phrase-fact.ts';
import { phraseClaim, phraseNote, phraseVerdict } from '../../i18n/phrase-review.ts';
import type { Source } from '../../knowledge/pack-schema.ts';
import type { ClaimReview } from '../../review/claim-review.ts';
import type { ExplanationLanguage } from '../../text/language.ts';
import { exportWords } from '../export-words.ts';
import { html, httpAddress, type Markup } from '../html-template.ts';
import type { Footnote, QuotedReview } from '../lay-out-notes.ts';
import { otherLabel } from '../other-label.ts';

export function writeHtmlFootnote(footnote: Footnote, language: ExplanationLanguage): Markup {
  const body = footnote.kind === 'review' ? writeReview(footnote.review, language) : writeEntry(footnote, language);
  const { backToText } = exportWords[language];
  return html`<li id="note-${footnote.number}">
${body}<a class="back" href="#text-${footnote.number}" aria-label="${backToText}">↩</a>
</li>
`;
}

type EntryFootnote = Extract<Footnote, { kind: 'entry' }>;

/** What could not be checked, with the words that say it. */
export function writeHtmlUnsettled(
  unsettled: readonly QuotedReview[],
  language: ExplanationLanguage,
): Markup | undefined {
  if (unsettled.length === 0) return undefined;
  return html`<h2>${exportWords[language].unsettled}</h2>
<ul>
${unsettled.map(({ quote, review }) => html`<li><p>“${quote}”</p>${paragraph(phraseNote(review, language))}</li>\n`)}</ul>
`;
}

function writeReview(review: ClaimReview, language: ExplanationLanguage): Markup {
  const words = exportWords[language];
  return html`<p class="verdict ${review.verdict}">${phraseVerdict(review.verdict, language)}</p>
<p>${words.articleSays}${words.colon}${phraseClaim(review, language)}</p>
<p>${words.sourcesSay}${words.colon}${phraseNote(review, language)}</p>
<p class="dated">${review.asOf && `${words.asOf} ${formatDate(review.asOf, language)} · `}${words.knownUntil} ${formatDate(review.knownUntil, language)}</p>
${writeSources(review.sources, language)}`;
}

function writeEntry({ gloss, unlistedMember }: EntryFootnote, language: ExplanationLanguage): Markup {
  const caution = unlistedMember && exportWords[language].unlisted(unlistedMember, gloss.label[language]);
  return html`${caution && html`<p>${caution}</p>\n`}${writeGloss(gloss, language)}`;
}

function writeGloss(gloss: Gloss, language: ExplanationLanguage): Markup {
  const other = otherLabel(gloss.label, language);
  const name = html`<span class="label">${gloss.label[language]}</span>${other && html` <span class="other">${other}</span>`}`;
  return gloss.kind === 'term' ? writeTerm(gloss, name, language) : writeEntity(gloss, name, language);
}

function writeTerm(
  { definition, whyItMatters, sources }: TermGloss,
  name: Markup,
  language: ExplanationLanguage,
): Markup {
  const words = exportWords[language];
  return html`<p>${name}</p>
<p>${definition[language]}</p>
<p>${words.whyItMatters}${words.colon}${whyItMatters[language]}</p>
${writeSources(sources, language)}`;
}

function writeEntity(gloss: EntityGloss, name: Markup, language: ExplanationLanguage): Markup {
  const { entityType, description, describedOn, facts, labels, links, sources } = gloss;
  const { asOf, inBrackets } = exportWords[language];
  const dated = inBrackets(`${asOf} ${formatDate(describedOn, language)}`);
  return html`<p>${name} <span class="other">${phraseEntityType(entityType, language)}</span></p>
<p>${description[language]}<span class="dated">${dated}</span></p>
${facts.map((fact) => paragraph(phraseFact(fact, labels, language)))}${writeSources(sources, language)}${writeLinks(links)}`;
}

const paragraph = (text: string): Markup | undefined => (text === '' ? undefined : html`<p>${text}</p>\n`);

function writeSources(sources: readonly Source[], language: ExplanationLanguage): Markup | undefined {
  if (sources.length === 0) return undefined;
  return html`<ul class="sources" aria-label="${exportWords[language].sources}">
${sources.map(({ publisher, title, url, publishedOn }) => {
  const dated = publishedOn && `, ${formatDate(publishedOn, language)}`;
  return html`<li>${publisher}${exportWords[language].colon}${writeLink(url, title)}${dated}</li>\n`;
})}</ul>
`;
}

function writeLinks(links: readonly string[]): Markup | undefined {
  if (links.length === 0) return undefined;
  return html`<ul class="sources">
${links.map((link) => html`<li>${writeLink(link, link)}</li>\n`)}</ul>
`;
}

function writeLink(url: string, words: string): Markup {
  const address = httpAddress(url);
  return address ? html`<a href="${address}" rel="noopener noreferrer">${words}</a>` : html`${words}`;
}
