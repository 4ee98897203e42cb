import type { Jurisdiction } from '#platform/web/context.ts'
import { Phone } from '#ui/people.tsx'

/** Whom to call, as a sentence. */
export function HelpLine({ jurisdiction }: { jurisdiction: Jurisdiction | null }) {
  const help = jurisdiction?.help
  if (!help) return <p>Gặp bộ phận tiếp công dân của {jurisdiction?.authority ?? 'cơ quan tổ chức hội nghị'}.</p>
  return (
    <p>
      {help.name}: <Phone number={help.phone} />, {help.hours}.
    </p>
  )
}
