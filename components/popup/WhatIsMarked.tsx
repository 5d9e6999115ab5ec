import { i18n } from '#i18n';
import { mentionChoices } from '../../utils/core/annotation/plan-marks.ts';
import { type Settings, setWish } from '../hooks/use-settings.ts';
import { Choice } from '../ui/Choice.tsx';
import { Toggle } from '../ui/Toggle.tsx';

type WhatIsMarkedProps = { readonly settings: Settings };

const levels = ['newcomer', 'informed', 'expert'] as const;
const kinds = ['showTerms', 'showNames', 'showSupported'] as const;

/** How much of a page is marked; open pages follow at once. */
export function WhatIsMarked({ settings }: WhatIsMarkedProps) {
  return (
    <details className="fold what-is-marked">
      <summary>{i18n.t('popup.marks')}</summary>
      <div>
        <Choice
          label={i18n.t('popup.level')}
          value={settings.readerLevel}
          options={levels.map((value) => ({ value, words: i18n.t(`popup.${value}`) }))}
          onChange={(level) => void setWish('readerLevel', level)}
        />
        <Choice
          label={i18n.t('popup.mentions')}
          value={settings.mentionsPainted}
          options={mentionChoices.map((value) => ({ value, words: i18n.t(`popup.${value}`) }))}
          onChange={(mentions) => void setWish('mentionsPainted', mentions)}
        />
        {kinds.map((kind) => (
          <Toggle key={kind} isOn={settings[kind]} onChange={(isOn) => void setWish(kind, isOn)}>
            {i18n.t(`popup.${kind}`)}
          </Toggle>
        ))}
      </div>
    </details>
  );
}
