/** Two dashes, one after the other: Vietnamese prose opens each turn of a dialogue with a dash. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 38 25" aria-hidden="true">
      <path d="M1 7h22" stroke="var(--son)" strokeWidth="5" />
      <path d="M15 18h22" stroke="var(--dong)" strokeWidth="5" />
    </svg>
  )
}
