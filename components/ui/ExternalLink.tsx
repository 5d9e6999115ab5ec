import type { ReactNode } from 'react';

type ExternalLinkProps = {
  readonly href: string;
  readonly lang?: string;
  readonly children: ReactNode;
};

/** A link that leaves our surface. What is neither http nor https stays plain words: packs and pages are not trusted. */
export function ExternalLink({ href, lang, children }: ExternalLinkProps) {
  if (!isWebAddress(href)) return <span lang={lang}>{children}</span>;
  return (
    <a className="external-link" href={href} lang={lang} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** Absolute http(s) only: in the card a relative address would be resolved against the page's own site. */
function isWebAddress(href: string): boolean {
  const url = URL.parse(href);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}
