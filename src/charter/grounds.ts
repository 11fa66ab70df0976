/** Whether a service may run without asking, only after a yes, or until a no. */
export const CONSENTS = ['exempt', 'opt-in', 'opt-out'] as const;
export type Consent = (typeof CONSENTS)[number];

/**
 * The reasons the law knows for doing without consent (R40): CNIL 2020-091, Art. 5, where `security` is that of
 * signing in and of the requests it protects; the two criteria of Directive 2002/58/EC, Art. 5(3), `transmission` and
 * `requested-service`; and two of the United Kingdom's alone, `appearance` and `emergency-assistance` (PECR, Sch. A1,
 * R49). A profile says which of them count.
 */
export const EXEMPTIONS = [
  'choice-memory',
  'authentication',
  'security',
  'basket',
  'interface',
  'load-balancing',
  'paywall',
  'audience-measurement',
  'transmission',
  'requested-service',
  'appearance',
  'emergency-assistance',
] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

/**
 * What a site may state of its audience measurement, so that it can do without consent (R43): it serves no other
 * purpose; it serves the publisher alone; it yields anonymous statistics only; its data is not matched with other data;
 * none that is not anonymous goes to others; nobody is followed from one site to another. CNIL, 4 July 2025.
 */
export const MEASUREMENT_CONDITIONS = [
  'sole-purpose',
  'publisher-only',
  'anonymous-statistics',
  'no-cross-matching',
  'no-transfer',
  'no-cross-site-identifier',
] as const;
export type MeasurementCondition = (typeof MEASUREMENT_CONDITIONS)[number];
