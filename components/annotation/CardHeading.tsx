import type { Ref } from 'react';
import type { ExplanationLanguage, Language, Localized } from '../../utils/core/text/language.ts';
import { otherName } from './reader-language.ts';

type CardHeadingProps = {
  readonly id: string;
  readonly label: Localized;
  readonly language: ExplanationLanguage;
  readonly articleLanguage: Language;
  readonly headingRef?: Ref<HTMLHeadingElement>;
};

/** The name, and small beside it the name in the other language. Takes focus when the card moves to another entry. */
export function CardHeading({ id, label, language, articleLanguage, headingRef }: CardHeadingProps) {
  const other = otherName(label, language, articleLanguage);
  return (
    <h2 className="card-heading" id={id} ref={headingRef} tabIndex={-1}>
      <span lang={language}>{label[language]}</span>
      {other && (
        <>
          {' '}
          <span className="other-name" lang={other.lang}>
            {other.text}
          </span>
        </>
      )}
    </h2>
  );
}
