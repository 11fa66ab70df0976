export const match = (value) => value === 'fr';
