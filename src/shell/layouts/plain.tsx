import { Outlet } from 'react-router'
import { helpWords } from '#platform/web/help-words.ts'
import { PlainLayout } from '#ui/plain-layout.tsx'
import type { Handle } from '../../root.tsx'
import { useFrame } from '../frame.ts'

export const handle: Handle = { face: 'console' }

/** Around sign-in and whatever only says one thing. */
export default function PlainFrame() {
  const { jurisdiction } = useFrame()
  return (
    <PlainLayout
      home="/"
      owner={jurisdiction?.authority}
      demo={jurisdiction?.isDemo}
      help={helpWords(jurisdiction?.help)}
    >
      <Outlet />
    </PlainLayout>
  )
}
