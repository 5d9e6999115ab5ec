import { useEffect, useState } from 'react';
import { explainIn, isOnEverywhere, setSiteOff, sitesOff } from '../../utils/browser/storage/settings.ts';
import type { ExplanationLanguage } from '../../utils/core/text/language.ts';

export interface Settings {
  readonly isOnEverywhere: boolean;
  readonly sitesOff: readonly string[];
  /** `auto`: the language of the interface. */
  readonly explainIn: 'auto' | ExplanationLanguage;
}

/** The reader's choices, live; undefined until they are read. */
export function useSettings(): Settings | undefined {
  const isOn = useStored(isOnEverywhere);
  const off = useStored(sitesOff);
  const language = useStored(explainIn);
  if (isOn === undefined || off === undefined || language === undefined) return undefined;
  return { isOnEverywhere: isOn, sitesOff: off, explainIn: language };
}

export const switchEverywhere = (isOn: boolean): Promise<void> => isOnEverywhere.setValue(isOn);

export const switchSite = (host: string, isOn: boolean): Promise<void> => setSiteOff(host, !isOn);

interface StoredItem<T> {
  getValue(): Promise<T>;
  watch(onChange: (value: T) => void): () => void;
}

function useStored<T>(item: StoredItem<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let isCurrent = true;
    const take = (next: T) => {
      if (isCurrent) setValue(() => next);
    };
    void item.getValue().then(take);
    const stop = item.watch(take);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [item]);
  return value;
}
