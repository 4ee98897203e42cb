import { Outlet } from 'react-router'
import { PlainLayout } from '#ui/plain-layout.tsx'
import type { Handle } from '../../root.tsx'
import { useFrame } from '../frame.ts'

export const handle: Handle = { face: 'console' }

/** Around sign-in and whatever only says one thing. */
export default function PlainFrame() {
  const { jurisdiction } = useFrame()
  const help = jurisdiction?.help
  return (
    <PlainLayout
      home="/"
      owner={jurisdiction?.authority}
      demo={jurisdiction?.isDemo}
      help={help ? `Cần giúp: ${help.name}, ${help.phone}, ${help.hours}.` : undefined}
    >
      <Outlet />
    </PlainLayout>
  )
}
