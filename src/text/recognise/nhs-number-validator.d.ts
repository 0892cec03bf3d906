declare module 'nhs-number-validator' {
  /** Whether ten digits pass the check of an NHS number. */
  export function validate(number: string): boolean;
}
