import { Fragment } from 'react';

type FactLineProps = { readonly facts: readonly string[] };

/** Site · byline · date: breaks between the facts, not inside one. */
export function FactLine({ facts }: FactLineProps) {
  return facts.map((fact, index) => (
    <Fragment key={fact}>
      {index > 0 && ' · '}
      <span className="fact">{fact}</span>
    </Fragment>
  ));
}
