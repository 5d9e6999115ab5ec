const shapes = {
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M6 6V2.500h7.500V10H10M2.5 6H10v7.500H2.500z',
  done: 'm3 8.5 3.5 3.500L13 4.5',
  pin: 'M5.5 2.500h5M6.5 2.500v4L4.5 9h7l-2-2.500v-4M8 9v4.5',
} as const;

type IconProps = { readonly name: keyof typeof shapes };

/** 16 px line drawing in the colour of the words; its button carries the name. */
export function Icon({ name }: IconProps) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
