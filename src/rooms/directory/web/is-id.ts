/** Whether a part of the address may be an id at all; PostgreSQL refuses anything else as a bug. */
export const isId = (text: string | null | undefined): text is string =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text ?? '')
