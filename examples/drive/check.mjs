/**
 * @import { Browser } from 'playwright-core'
 * @import { Application } from './application.mjs'
 * @import { Visitor } from './visitor.mjs'
 */

/**
 * One promise: what it is, and what shows that it is kept. What follows a broken one is not tried.
 * @typedef {(what: string, act: () => Promise<void>) => Promise<void>} Step
 *
 * What is asked of an application, in a browser of its own.
 * @typedef {(subject: Subject) => Promise<void>} Check
 * @typedef {{ application: Application, browser: Browser, visitor: Visitor, origin: string, step: Step, note: (what: string) => void }} Subject
 */

export {};
