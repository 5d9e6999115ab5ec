import { i18n } from '#i18n';
import { type Settings, switchEverywhere, switchSite } from '../hooks/use-settings.ts';
import { Toggle } from '../ui/Toggle.tsx';

type SiteSwitchesProps = {
  readonly settings: Settings;
  /** Undefined: the tab shows no web page. */
  readonly host: string | undefined;
  readonly onChanged: () => void;
};

export function SiteSwitches({ settings, host, onChanged }: SiteSwitchesProps) {
  return (
    <section className="switches">
      {host !== undefined && (
        <Toggle
          isOn={settings.isOnEverywhere && !settings.sitesOff.includes(host)}
          isDisabled={!settings.isOnEverywhere}
          onChange={(isOn) => void switchSite(host, isOn).then(onChanged)}
        >
          {i18n.t('popup.notesHere', [host])}
        </Toggle>
      )}
      <Toggle isOn={settings.isOnEverywhere} onChange={(isOn) => void switchEverywhere(isOn).then(onChanged)}>
        {i18n.t('popup.notesEverywhere')}
      </Toggle>
    </section>
  );
}
