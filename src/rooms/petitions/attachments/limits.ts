/** Of one petition's files. Apart, so that pages can say them without the readers of files. */
export const attachmentLimits = { files: 5, pages: 30, bytes: 10_000_000, allBytes: 20_000_000, voiceSeconds: 180 }
