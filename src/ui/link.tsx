import { type AnchorHTMLAttributes, type ComponentType, createContext, type ReactNode, useContext } from 'react'

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }

const LinkContext = createContext<ComponentType<AnchorProps> | null>(null)

/** The shell may say once how an address inside the house is followed. Without it each link is the browser's own. */
export function LinkProvider({ link, children }: { link: ComponentType<AnchorProps>; children: ReactNode }) {
  return <LinkContext value={link}>{children}</LinkContext>
}

/** Addresses within the page, files, telephones and other sites stay with the browser. */
function isOfThisHouse(props: AnchorProps): boolean {
  return /^\/(?!\/)/.test(props.href) && props.download === undefined && !props.target
}

export function A(props: AnchorProps) {
  const Linked = useContext(LinkContext)
  if (Linked && isOfThisHouse(props)) return <Linked {...props} />
  return <a {...props}>{props.children}</a>
}
