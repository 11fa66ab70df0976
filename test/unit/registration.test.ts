import { expect } from '@open-wc/testing';
import { register } from '../../src/registration.js';

describe('register', () => {
  it('gives an element of another prefix the state of the usual tag, which themes find it by', () => {
    const Own = register('state', 'banner', class extends HTMLElement {});
    document.body.append(new Own());
    const found = document.querySelector('state-banner')!;
    expect(found.matches(':state(cookie-banner)')).to.be.true;
    found.remove();
  });

  it('works where a browser takes no such state', () => {
    class Refusing extends HTMLElement {
      override attachInternals(): ElementInternals {
        const states = {
          add: () => {
            throw new SyntaxError('expected two hyphens');
          },
        };
        return { states } as unknown as ElementInternals;
      }
    }
    const Own = register('refusing', 'banner', Refusing);
    expect(new Own().localName).to.equal('refusing-banner');
  });
});
