/** What assistive technology is told of a page: the accessibility tree of the engine itself, not one worked out here. */

/** One thing that the tree has a role for, in the order of the tree. */
export interface Told {
  /** In the words of ARIA, or the engine's own where ARIA has none. */
  readonly role: string;
  /** Empty where it has none. */
  readonly name: string;
  /** What is told beside; nothing where the driver tells no more. */
  readonly more?: More;
}

export interface More {
  readonly description?: string;
  /** Of a heading. */
  readonly level?: number;
  /** Of a control that can be ticked. */
  readonly checked?: boolean;
  /** Of a control that shows or hides. */
  readonly expanded?: boolean;
  readonly modal?: boolean;
  /** How news in it are read out. */
  readonly live?: string;
  /** The text within, as it is read. */
  readonly words?: string;
  /** Of a cell: the names of the headers it is read under. */
  readonly headers?: readonly string[];
  /** The language its words are read in. */
  readonly language?: string;
}

/** White space as it is read: folded, that which may not break included. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
