/** Prazo's own sign: a clock that is a P. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="#3550c4" stroke="none" />
      <path d="M7.5 19.5V11" stroke-width="2.4" />
      <circle cx="12.3" cy="10" r="5" stroke-width="2.2" />
      <path d="M12.3 7.7V10l1.7 1.1" stroke-width="1.5" />
    </svg>
  );
}
