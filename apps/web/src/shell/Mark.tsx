/**
 * The mark: two squares woven into one eight-pointed star, each passing over and under the other. Two partners,
 * neither on top; a figure at home in the crafts of every part of the bloc.
 */
export const Mark = ({ size = 26 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" fill="none" strokeWidth="2.6" aria-hidden="true">
    <path d="M7 7h18v18H7z" stroke="var(--lapis)" />
    <path d="M16 3.27 28.73 16 16 28.73 3.27 16z" stroke="var(--turquoise-fill)" />
    <path d="M7 8.5v6M8.5 25h6M25 23.5v-6M23.5 7h-6" stroke="var(--lapis)" />
  </svg>
);
