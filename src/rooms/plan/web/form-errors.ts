export { formErrors, typedText } from '#platform/web/form-errors.ts'
