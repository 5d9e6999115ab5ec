import { type PageDriver, waitInPage } from './browser-driver.ts';

/** Presses the button or link with exactly these words, as soon as it is there and enabled. */
export async function pressButton(page: PageDriver, words: string): Promise<void> {
  await waitInPage(
    page,
    `the button ${words}`,
    (wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, a, summary')];
      const control = controls.find((one) => one.innerText.trim() === wanted && !(one as HTMLButtonElement).disabled);
      control?.click();
      return control !== undefined;
    },
    words,
  );
}

/** Presses the switch or checkbox with this label. */
export async function pressToggle(page: PageDriver, label: string): Promise<void> {
  await waitInPage(
    page,
    `the switch ${label}`,
    (wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('[role=switch], input[type=checkbox]')];
      const named = (one: HTMLElement) =>
        one.getAttribute('aria-label') ?? one.closest('label')?.innerText ?? one.innerText;
      const control = controls.find((one) => named(one).trim().startsWith(wanted));
      control?.click();
      return control !== undefined;
    },
    label,
  );
}
