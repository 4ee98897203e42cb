import type { MouseEvent } from 'react'

/** A panel that was opened on a phone closes when one of its links has been followed within the page. */
export function closeAfterLink(event: MouseEvent<HTMLElement>) {
  const panel = event.currentTarget
  if ((event.target as Element).closest('a') && panel.matches(':popover-open')) panel.hidePopover()
}
