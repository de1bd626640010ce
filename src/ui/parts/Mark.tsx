/** Our mark, drawn as in assets/mark.svg. Its colours are its own in both themes. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg viewBox="0 0 512 512" width={size} height={size} aria-hidden="true">
      <rect width="512" height="512" rx="112" fill="#0b4f57" />
      <path
        d="M366 148H214a54 54 0 0 0 0 108h84a54 54 0 0 1 0 108H146"
        fill="none"
        stroke="#fff"
        strokeWidth="44"
        strokeLinecap="round"
      />
      <circle cx="366" cy="148" r="46" fill="#f5b84a" stroke="#0b4f57" strokeWidth="16" />
      <circle cx="146" cy="364" r="34" fill="#fff" stroke="#0b4f57" strokeWidth="14" />
    </svg>
  );
}
