import type { Jurisdiction } from '#platform/web/context.ts'
import { Phone } from '#ui/people.tsx'

type Props = { jurisdiction: Jurisdiction | null }

/** Whom to call, as a sentence. */
export function HelpLine(props: Props) {
  return (
    <p>
      <WhomToCall {...props} />
    </p>
  )
}

/** The same inside another sentence's place. */
export function WhomToCall({ jurisdiction }: Props) {
  const help = jurisdiction?.help
  if (!help) return <>Gặp bộ phận tiếp công dân của {jurisdiction?.authority ?? 'cơ quan tổ chức hội nghị'}.</>
  return (
    <>
      {help.name}: <Phone number={help.phone} />
      {help.hours && `, ${help.hours}`}.
    </>
  )
}
