/** An error is a falsehood or keeps the site from being built; a warning is a doubt. */
export type Severity = 'error' | 'warning';

export type Language = 'ja' | 'en';

/** What is wrong and how to mend it, in an official's words. `{name}` stands for a value of the fault. */
export interface Wording {
  reason: string;
  remedy: string;
}

export interface Rule extends Record<Language, Wording> {
  severity: Severity;
}
