type LibraryMessageProps = { readonly headline: string; readonly help?: string };

/** In place of articles: what will be here and how, or what happened and what is safe. */
export function LibraryMessage({ headline, help }: LibraryMessageProps) {
  return (
    <section className="library-message">
      <h2>{headline}</h2>
      {help && <p>{help}</p>}
    </section>
  );
}
