import { useEffect, useState } from 'react';
import * as stored from '../../utils/browser/storage/settings.ts';
import type { NoteWishes } from '../../utils/core/annotation/wanted-annotations.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';

export interface Settings extends NoteWishes {
  readonly isOnEverywhere: boolean;
  readonly sitesOff: readonly string[];
  /** `auto`: the language of the interface. */
  readonly explainIn: 'auto' | ExplanationLanguage;
}

/** The reader's choices, live; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const all = await readSettings();
      if (isCurrent) setSettings(all);
    };
    void read();
    const stops = names.map((name) => (stored.settings[name] as Watchable).watch(() => void read()));
    return () => {
      isCurrent = false;
      for (const stop of stops) stop();
    };
  }, []);
  return settings;
}

export const switchEverywhere = (isOn: boolean): Promise<void> => stored.isOnEverywhere.setValue(isOn);

export const switchSite = (host: string, isOn: boolean): Promise<void> => stored.setSiteOff(host, !isOn);

/** Keeps one choice of what is marked; open pages follow at once. */
export function setWish<Name extends keyof NoteWishes>(name: Name, value: NoteWishes[Name]): Promise<void> {
  const item = stored.settings[name] as { setValue(value: NoteWishes[Name]): Promise<void> };
  return item.setValue(value);
}

const names = Object.keys(stored.settings) as (keyof Settings)[];

interface Watchable {
  watch(onChange: () => void): () => void;
}

async function readSettings(): Promise<Settings> {
  const values = await Promise.all(names.map(async (name) => [name, await stored.settings[name].getValue()] as const));
  return Object.fromEntries(values) as unknown as Settings;
}
